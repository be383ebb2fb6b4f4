package vn.conglang.demo.painting;

/** One subject that can be painted in any light. */
@FunctionalInterface
interface Picture {
    void paint(Canvas canvas, Dice dice);
}
