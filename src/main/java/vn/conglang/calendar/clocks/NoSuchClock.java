package vn.conglang.calendar.clocks;

/** A case has no clock, or one that stopped long ago: an error of the room that asks. */
public final class NoSuchClock extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSuchClock(CaseKey of) {
        super(of.toString());
    }
}
