"""The TypeScript target: typed functions and a client, on `fetch` and nothing else."""
