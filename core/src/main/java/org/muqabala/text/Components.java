package org.muqabala.text;

/** Numbered things joined into groups: union-find in which a group goes by its smallest member. */
public final class Components {
    private final int[] above;

    /** @param size how many things there are, numbered from 0; each is a group of its own at first */
    public Components(int size) {
        above = new int[size];
        for (int i = 0; i < size; i++) {
            above[i] = i;
        }
    }

    public void join(int a, int b) {
        int x = of(a);
        int y = of(b);
        above[Math.max(x, y)] = Math.min(x, y);
    }

    /** The smallest member of the group of {@code thing}. */
    public int of(int thing) {
        int top = thing;
        while (above[top] != top) {
            above[top] = above[above[top]];
            top = above[top];
        }
        return top;
    }
}
