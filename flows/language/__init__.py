"""What is understood of words in six languages, before anything is known of deals."""
