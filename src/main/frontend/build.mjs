// Placeholder until the look lands.
