"""Real documents of many vendors, through the normaliser, all surfaces, and other generators."""
