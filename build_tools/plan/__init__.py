"""From product and target to a build plan; pure."""
