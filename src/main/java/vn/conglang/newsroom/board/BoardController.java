package vn.conglang.newsroom.board;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.NavigationEntry;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;

/** The board of all items under way, the times of one, and the report of times (4.1, 5.a). */
@DeskController
@RequestMapping(BoardController.PATH)
class BoardController {

    static final String PATH = "/toa-soan/bang-theo-doi";

    private final Board board;
    private final BoardReading reading;
    private final EditionTimes times;
    private final TimeReport report;
    private final BoardLimits limits;
    private final SetBoardLimits setting;
    private final OfficeClock clock;

    BoardController(
            Board board,
            BoardReading reading,
            EditionTimes times,
            TimeReport report,
            BoardLimits limits,
            SetBoardLimits setting,
            OfficeClock clock) {
        this.board = board;
        this.reading = reading;
        this.times = times;
        this.report = report;
        this.limits = limits;
        this.setting = setting;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry boardEntry() {
        return new NavigationEntry(
                        "desk.group.news",
                        135,
                        "newsroom.board.title",
                        PATH,
                        List.of(Permission.READ_ITEMS))
                .by("g b");
    }

    @GetMapping
    @Requires(Permission.READ_ITEMS)
    String board(@AuthenticationPrincipal Member who, Model model) {
        var maySet = setting.refusals(who).isEmpty();
        model.addAttribute("screen", new BoardScreen(board.columns(), clock.instant(), maySet));
        return "newsroom/board/board";
    }

    @GetMapping("/tin-bai/{id}")
    @Requires(Permission.READ_ITEMS)
    String item(@PathVariable long id, Model model) {
        var line =
                reading.find(new EditionId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("card", board.card(line));
        model.addAttribute("pieces", StageShares.of(times.of(line.id())));
        model.addAttribute("now", clock.instant());
        return "newsroom/board/item";
    }

    @GetMapping("/thoi-gian")
    @Requires(Permission.READ_ITEMS)
    ModelAndView report(@ModelAttribute ReportQuery typed, Model model) {
        var query = typed.orUsual(clock.today());
        var errors = FormErrors.of(query.refusals());
        model.addAttribute("query", query);
        model.addAttribute("errors", errors);
        if (errors.any()) {
            model.addAttribute("screen", ReportScreen.EMPTY);
        } else {
            var from = query.first().orElseThrow();
            var to = query.last().orElseThrow();
            model.addAttribute(
                    "screen",
                    new ReportScreen(
                            report.byStage(from, to), report.byUnit(from, to), board.unitNames()));
        }
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("newsroom/board/report", model.asMap(), status);
    }

    @GetMapping("/han-muc")
    @Requires(Permission.PLAN)
    String limits(Model model) {
        return form(LimitsForm.of(limits.all()), FormErrors.none(), model);
    }

    @PostMapping("/han-muc")
    @Requires(Permission.PLAN)
    Object set(
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal Member who,
            Model model,
            RedirectAttributes redirect) {
        var form = new LimitsForm(typed);
        try {
            setting.set(form.limits(), who);
        } catch (Refused refused) {
            return new ModelAndView(
                    form(form, FormErrors.of(refused), model),
                    model.asMap(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("notice", "newsroom.board.notice.limits");
        return "redirect:" + PATH;
    }

    private static String form(LimitsForm form, FormErrors errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "newsroom/board/limits";
    }
}
