"""What groups are told and what is said to us there."""
