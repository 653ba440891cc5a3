"""The sentence encoder: taken from a package, trimmed, taught the guide's labels, packed small."""
