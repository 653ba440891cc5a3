"""Questions about many deals: understood, counted, answered in words and pictures."""
