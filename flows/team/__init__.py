"""Who is in a team and as what: coming, going, handing over, settings."""
