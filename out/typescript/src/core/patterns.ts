/** Patterns of the description, searched in text that a server sent. */

// JavaScript's engine tries again and again, and in long text some patterns take it very long.
const LONGEST = 5_000;

const compiled = new Map<string, RegExp | undefined>();

/** Whether the pattern is found; one that is not safe to try, or that is none, counts as found. */
export function finds(pattern: string, text: string): boolean {
  if (text.length > LONGEST) return true;
  if (!compiled.has(pattern)) compiled.set(pattern, compile(pattern));
  return compiled.get(pattern)?.test(text) ?? true;
}

function compile(pattern: string): RegExp | undefined {
  if (isRisky(pattern)) return undefined;
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // Unicode mode is what JSON Schema means, but it refuses escapes such as `\-`.
    }
  }
  return undefined;
}

/** Whether a group that repeats has a repetition or a choice in it, as in `(a+)+`: exponential. */
function isRisky(pattern: string): boolean {
  const tokens = pattern.match(/\\.|\[(?:\\.|[^\]\\])*\]|\{\d+(?:,\d*)?\}|[^]/g) ?? [];
  const groups = [false];
  for (const [at, token] of tokens.entries()) {
    if (token === "(") groups.push(false);
    else if (token === ")") {
      const within = groups.pop() ?? false;
      if (within && repeats(tokens[at + 1])) return true;
      if (within) groups[groups.length - 1] = true;
    }
    if (token === "|" || repeats(token)) groups[groups.length - 1] = true;
  }
  return false;
}

function repeats(token: string | undefined): boolean {
  return token !== undefined && (/^[*+]$/.test(token) || /^\{\d+,\d*\}$/.test(token));
}
