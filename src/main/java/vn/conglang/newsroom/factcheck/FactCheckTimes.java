package vn.conglang.newsroom.factcheck;

import java.time.Duration;

/** For how long a link to check facts lives. Good order, no rule of the regulation. */
public final class FactCheckTimes {

    public static final int USUAL_DAYS = 7;

    public static final int MOST_DAYS = 30;

    private FactCheckTimes() {}

    static Duration life(int days) {
        return Duration.ofDays(days);
    }
}
