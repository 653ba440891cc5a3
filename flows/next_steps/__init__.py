"""What was agreed to happen next: set, given a day, done, moved, dropped, and what came of it."""
