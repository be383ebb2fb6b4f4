package vn.conglang.questions.handling;

/** There is none with this number, or it is none of this person's business. */
public final class NoSuchQuestion extends RuntimeException {

    private static final long serialVersionUID = 1;
}
