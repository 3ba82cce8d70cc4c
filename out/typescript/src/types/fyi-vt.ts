export interface FyiVt {
  V?: number;
  T?: number;
}
