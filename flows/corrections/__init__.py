"""What was done is put right, taken back, or said anew."""
