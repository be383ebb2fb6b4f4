package vn.conglang.calendar.years;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;
import vn.conglang.desk.PendingWork;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Viewer;
import vn.conglang.web.Texts;

/**
 * The work that a year makes (12.6.c): leaders find what waits for their confirmation; the standing
 * office is reminded from the 1st of October on of a year to come that is still proposed.
 */
@Component
public class YearsToKeep implements PendingWork {

    /** By then the State has usually announced the days off of the next year. */
    private static final MonthDay REMIND_FROM = MonthDay.of(10, 1);

    private final CalendarYears years;
    private final Texts texts;
    private final OfficeClock clock;

    YearsToKeep(CalendarYears years, Texts texts, OfficeClock clock) {
        this.years = years;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Viewer viewer, int limit) {
        var locale = LocaleContextHolder.getLocale();
        var items = new ArrayList<Item>();
        if (viewer.may(Permission.CONFIRM_CALENDAR)) {
            years.waiting().stream()
                    .filter(year -> !year.hands().contains(viewer.id()))
                    .map(year -> toConfirm(year, locale))
                    .forEach(items::add);
        }
        if (viewer.may(Permission.KEEP_CALENDAR)) {
            unsettled().map(year -> toSettle(year, locale)).ifPresent(items::add);
        }
        return items.stream().limit(limit).toList();
    }

    /** The first year of those that matter now that is neither confirmed nor put forward. */
    public Optional<Integer> unsettled() {
        var today = clock.today();
        var last = isTimeForTheNext(today) ? today.getYear() + 1 : today.getYear();
        var settled = years.settled(today.getYear(), last);
        for (var year = today.getYear(); year <= last; year++) {
            if (!settled.contains(year)) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    private static boolean isTimeForTheNext(LocalDate today) {
        return !MonthDay.from(today).isBefore(REMIND_FROM);
    }

    private Item toConfirm(YearHistory year, Locale locale) {
        var by = year.latest().by();
        return new Item(
                "calendar.work.confirm",
                title(year.year(), locale),
                texts.of(locale, "calendar.notice", year.latest().notice().number()),
                "/toa-soan/lich-lam-viec/" + year.year(),
                by == null ? clock.instant() : by.at());
    }

    private Item toSettle(int year, Locale locale) {
        return new Item(
                "calendar.work.settle",
                title(year, locale),
                texts.of(locale, "calendar.work.settle.detail"),
                "/toa-soan/lich-lam-viec/" + year,
                remindedSince(year));
    }

    private static Instant remindedSince(int year) {
        return REMIND_FROM.atYear(year - 1).atStartOfDay(OfficeClock.ZONE).toInstant();
    }

    private String title(int year, Locale locale) {
        return texts.of(locale, "calendar.yearTitle", Integer.toString(year));
    }
}
