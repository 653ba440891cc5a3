"""A team's own process: shown, changed in a draft, tried on the past, saved."""
