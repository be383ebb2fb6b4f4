package vn.conglang.tasks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.NavigationEntry;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.people.Member;
import vn.conglang.people.StaffDirectory;
import vn.conglang.tasks.TaskList.Whose;
import vn.conglang.tasks.TaskScreen.Chip;
import vn.conglang.web.FormErrors;

/** The lists of tasks, one task, and every step that can be taken with it (4.4, 5.f, 6.4). */
@DeskController
@RequestMapping(TaskQuery.PATH)
@Requires(Permission.WRITE)
class TaskController {

    private final TaskList list;
    private final Tasks tasks;
    private final AssignTask assigning;
    private final TakeTaskStep stepping;
    private final StaffDirectory staff;
    private final OfficeClock clock;

    TaskController(
            TaskList list,
            Tasks tasks,
            AssignTask assigning,
            TakeTaskStep stepping,
            StaffDirectory staff,
            OfficeClock clock) {
        this.list = list;
        this.tasks = tasks;
        this.assigning = assigning;
        this.stepping = stepping;
        this.staff = staff;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry tasksEntry() {
        return new NavigationEntry(
                        "desk.group.news",
                        160,
                        "tasks.title",
                        TaskQuery.PATH,
                        List.of(Permission.WRITE))
                .by("g n");
    }

    @GetMapping
    String list(@ModelAttribute TaskQuery query, @AuthenticationPrincipal Member who, Model model) {
        var whose = query.shown(who);
        var read = list.read(whose, query.isOver(), query.afterTask(), who);
        var shown = read.stream().limit(TaskList.SIZE).toList();
        model.addAttribute(
                "screen",
                new TaskScreen(
                        chips(whose, query.isOver(), who),
                        shown,
                        clock.today(),
                        assigning.refusals(who).isEmpty(),
                        read.size() > shown.size() ? next(whose, query.isOver(), shown) : null));
        return "tasks/list";
    }

    private static String next(Whose whose, boolean over, List<Task> shown) {
        var last = shown.getLast();
        return TaskQuery.href(whose, over, last.due() + "_" + last.id());
    }

    private static List<Chip> chips(Whose whose, boolean over, Member who) {
        var chips = new ArrayList<Chip>();
        for (var offered : TaskQuery.offered(who)) {
            for (var past : List.of(false, true)) {
                chips.add(
                        new Chip(
                                "tasks.list." + offered + (past ? ".over" : ""),
                                TaskQuery.href(offered, past, ""),
                                offered == whose && past == over));
            }
        }
        return chips;
    }

    @GetMapping("/moi")
    @Requires(Permission.ASSIGN)
    String blank(@ModelAttribute TaskForm form, Model model) {
        return form(form.withFreshKey(), FormErrors.none(), model);
    }

    @PostMapping("/moi")
    @Requires(Permission.ASSIGN)
    Object assign(
            @ModelAttribute TaskForm form,
            @AuthenticationPrincipal Member who,
            Model model,
            RedirectAttributes redirect) {
        try {
            var id = assigning.assign(form.fields(), form.idempotencyKey(), who);
            redirect.addFlashAttribute("notice", "tasks.notice.ASSIGN");
            return "redirect:" + TaskQuery.PATH + "/" + id;
        } catch (Refused refused) {
            return again(form(form, FormErrors.of(refused), model), model);
        }
    }

    @GetMapping("/{id}")
    String task(@PathVariable long id, @AuthenticationPrincipal Member who, Model model) {
        return page(task(id, who), FormErrors.none(), null, "", who, model);
    }

    @PostMapping("/{id}/{step}")
    Object step(
            @PathVariable long id,
            @PathVariable String step,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal Member who,
            Model model,
            RedirectAttributes redirect) {
        var action = action(step);
        try {
            stepping.take(new TaskId(id), action, version, note, who);
        } catch (Refused refused) {
            var errors = FormErrors.of(refused);
            return again(page(task(id, who), errors, action, note, who, model), model);
        }
        redirect.addFlashAttribute("notice", "tasks.notice." + action);
        return "redirect:" + TaskQuery.PATH + "/" + id;
    }

    private static TaskAction action(String word) {
        return Stream.of(TaskAction.values())
                .filter(action -> action != TaskAction.ASSIGN && action.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Task task(long id, Member who) {
        return tasks.find(new TaskId(id))
                .filter(task -> TaskRules.maySee(task, who))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String form(TaskForm form, FormErrors errors, Model model) {
        var people = new LinkedHashMap<String, String>();
        staff.current().forEach(person -> people.put(person.id().toString(), person.name()));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("people", people);
        return "tasks/form";
    }

    private String page(
            Task task,
            FormErrors errors,
            @Nullable TaskAction opened,
            String typed,
            Member who,
            Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute(
                "page",
                new TaskPage(
                        task,
                        tasks.text(task.id()),
                        tasks.steps(task.id()),
                        actions(task, who),
                        clock.today(),
                        opened,
                        typed));
        return "tasks/task";
    }

    private Map<TaskAction, Boolean> actions(Task task, Member who) {
        var actions = new LinkedHashMap<TaskAction, Boolean>();
        for (var row : TaskTransitions.all()) {
            if (row.from() == task.state()
                    && stepping.refusals(task, row.action(), who).isEmpty()) {
                actions.put(row.action(), row.note());
            }
        }
        return actions;
    }

    private static ModelAndView again(String view, Model model) {
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
