"""What a note tells of its deal besides where the customer stands, and what is set by hand."""
