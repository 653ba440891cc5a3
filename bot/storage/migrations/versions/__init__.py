"""The steps, in order of their numbers; each opens with its reason."""
