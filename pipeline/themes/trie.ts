import type { Token } from '../text/word.ts';

/**
 * Rules that begin alike share a way from the root; what ends at a node is met there. Most nodes
 * end a way and lead nowhere, so they hold no map.
 */
export interface Node<Target> {
  next?: Map<number, Node<Target>>;
  targets?: Target[];
}

/** Puts a target at the end of a way of steps; a way without steps leads nowhere. */
export function plant<Target>(root: Node<Target>, way: readonly number[], target: Target): void {
  if (way.length === 0) return;
  let node = root;
  for (const step of way) {
    node.next ??= new Map();
    const next = node.next.get(step) ?? {};
    node.next.set(step, next);
    node = next;
  }
  node.targets ??= [];
  node.targets.push(target);
}

/** A target, and the tokens that lead to it, from a place up to another. */
export interface Reached<Target> {
  readonly target: Target;
  readonly from: number;
  readonly to: number;
}

/**
 * Goes from each token down a trie as far as the tokens of its clause lead. The cost is that of the
 * steps taken, whatever the size of the trie.
 * @param met for each token the steps that it meets
 * @param first for a place the nodes that its token leads to from the root
 * @returns the targets that are reached, in order of the tokens that they begin with
 */
export function walk<Target>(
  tokens: readonly Token[],
  met: readonly { readonly steps: readonly number[] }[],
  first: (place: number) => readonly Node<Target>[],
): readonly Reached<Target>[] {
  const reached: Reached<Target>[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (const node of first(from)) follow(node, tokens, met, from, from + 1, reached);
  }
  return reached;
}

function follow<Target>(
  node: Node<Target>,
  tokens: readonly Token[],
  met: readonly { readonly steps: readonly number[] }[],
  from: number,
  to: number,
  reached: Reached<Target>[],
): void {
  for (const target of node.targets ?? []) reached.push({ target, from, to });
  if (node.next === undefined || tokens[to]?.clause !== tokens[from]!.clause) return;
  for (const next of nodesAfter(node, met[to]!.steps)) {
    follow(next, tokens, met, from, to + 1, reached);
  }
}

const nowhere: readonly never[] = [];

/** The nodes that steps lead to from a node. */
export function nodesAfter<Target>(
  { next }: Node<Target>,
  steps: readonly number[],
): readonly Node<Target>[] {
  let nodes: Node<Target>[] | undefined;
  for (const step of steps) {
    const node = next?.get(step);
    if (node === undefined) continue;
    nodes ??= [];
    nodes.push(node);
  }
  return nodes ?? nowhere;
}
