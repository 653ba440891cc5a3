"""What falls due by the clock: warnings, reminders, the morning list, reviews, digests."""
