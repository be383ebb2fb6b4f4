package vn.conglang.desk;

/** What rings in the desk's top line when there is something to read. */
public interface Bell {

    /** Where what is to be read stands. */
    String href();

    Count unread(Viewer viewer);

    /**
     * @param more whether there are more than were counted
     */
    record Count(int number, boolean more) {}
}
