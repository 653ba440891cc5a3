"""Everything that touches the world: channels, storage, delivery, readers, words."""
