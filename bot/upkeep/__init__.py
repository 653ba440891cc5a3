"""What a person who runs a house does with it from the shell."""
