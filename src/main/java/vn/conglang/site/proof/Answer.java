package vn.conglang.site.proof;

/**
 * What the public face answered.
 *
 * @param status of HTTP; 0 where nothing was answered
 * @param location where it sends readers on to; empty for nowhere
 * @param body the text, or the trouble where nothing was answered
 */
record Answer(int status, String location, String body) {

    private static final int OK = 200;
    private static final int GONE = 410;

    static Answer none(String trouble) {
        return new Answer(0, "", trouble);
    }

    boolean isThere() {
        return status == OK;
    }

    boolean isNone() {
        return status == 0;
    }

    boolean isGone() {
        return status == GONE;
    }

    boolean isClosed() {
        return status == 404 || status == GONE;
    }

    boolean isSentOn() {
        return status == 302 || status == 303 || status == 307;
    }
}
