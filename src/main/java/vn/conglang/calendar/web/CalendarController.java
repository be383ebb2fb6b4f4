package vn.conglang.calendar.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.conglang.calendar.years.YearFile;
import vn.conglang.core.OfficeClock;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.NavigationEntry;
import vn.conglang.desk.Requires;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;

/** The working calendar of a year, for everybody at the desk (12.6.c). */
@DeskController
@RequestMapping(CalendarController.PATH)
@Requires
class CalendarController {

    static final String PATH = "/toa-soan/lich-lam-viec";

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final YearScreens screens;
    private final YearFile files;
    private final OfficeClock clock;

    CalendarController(YearScreens screens, YearFile files, OfficeClock clock) {
        this.screens = screens;
        this.files = files;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry calendarEntry() {
        return new NavigationEntry("desk.group.office", 285, "calendar.title", PATH, List.of());
    }

    @GetMapping
    String thisYear(@AuthenticationPrincipal Member who, Model model) {
        return year(clock.today().getYear(), who, model);
    }

    @GetMapping("/{year}")
    String year(@PathVariable int year, @AuthenticationPrincipal Member who, Model model) {
        var history = screens.history(year);
        return screens.page(history, history.inForce(), FormErrors.none(), "", who, model);
    }

    @GetMapping("/{year}/ban/{version}")
    String version(
            @PathVariable int year,
            @PathVariable int version,
            @AuthenticationPrincipal Member who,
            Model model) {
        var history = screens.history(year);
        var shown =
                history.version(version)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return screens.page(history, shown, FormErrors.none(), "", who, model);
    }

    @GetMapping("/{year}/lich.ics")
    ResponseEntity<byte[]> file(@PathVariable int year, Locale locale) {
        var shown = screens.history(year).inForce();
        var name = ContentDisposition.attachment().filename("lich-lam-viec-" + year + ".ics");
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .body(files.of(shown, clock.instant(), locale).getBytes(StandardCharsets.UTF_8));
    }
}
