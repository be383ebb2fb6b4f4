package vn.conglang.people.units;

import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.core.UnitId;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Requires;
import vn.conglang.people.Choices;
import vn.conglang.people.Member;
import vn.conglang.people.Typed;
import vn.conglang.people.Unit;
import vn.conglang.people.UnitKind;
import vn.conglang.people.Units;
import vn.conglang.web.FormErrors;
import vn.conglang.web.FormVersion;

/** The tree of units and the forms that keep it. */
@DeskController
@RequestMapping("/toa-soan/don-vi")
@Requires(MANAGE_PEOPLE)
public class UnitScreens {

    private final Units units;
    private final AddUnit add;
    private final ChangeUnit change;
    private final EndUnit end;
    private final OfficeClock clock;

    UnitScreens(Units units, AddUnit add, ChangeUnit change, EndUnit end, OfficeClock clock) {
        this.units = units;
        this.add = add;
        this.change = change;
        this.end = end;
        this.clock = clock;
    }

    /** One unit in the tree, with how deep it stands. */
    public record Branch(int depth, Unit unit, @Nullable Unit successor) {}

    @GetMapping
    String tree(
            @RequestParam(name = "ca-cu", defaultValue = "false") boolean withEnded, Model model) {
        var all = units.all();
        var shown = withEnded ? all : all.stream().filter(this::lives).toList();
        var branches = new ArrayList<Branch>();
        shown.stream()
                .filter(unit -> shown.stream().noneMatch(p -> p.id().equals(unit.parent())))
                .forEach(root -> grow(root, 0, shown, all, branches));
        model.addAttribute("branches", branches);
        model.addAttribute("withEnded", withEnded);
        model.addAttribute("ended", all.size() - all.stream().filter(this::lives).count());
        return "people/units";
    }

    private void grow(Unit unit, int depth, List<Unit> shown, List<Unit> all, List<Branch> into) {
        var successor =
                all.stream().filter(u -> u.id().equals(unit.successor())).findFirst().orElse(null);
        into.add(new Branch(depth, unit, successor));
        shown.stream()
                .filter(below -> unit.id().equals(below.parent()))
                .forEach(below -> grow(below, depth + 1, shown, all, into));
    }

    private boolean lives(Unit unit) {
        return unit.validTo() == null || !unit.validTo().isBefore(clock.today());
    }

    /** A unit as it is typed. */
    public record Form(
            @Nullable String code,
            @Nullable String kind,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String parent,
            @Nullable String validFrom) {

        static Form of(Unit unit) {
            return new Form(
                    unit.code(),
                    unit.kind().name(),
                    unit.name(),
                    unit.shortName(),
                    unit.parent() == null ? "" : unit.parent().toString(),
                    unit.validFrom().toString());
        }

        UnitDetails read(Typed typed) {
            return new UnitDetails(
                    Text.line(code),
                    typed.choice("kind", UnitKind.class, kind),
                    Text.line(name),
                    Text.line(shortName),
                    typed.unit("parent", parent),
                    typed.date("validFrom", validFrom));
        }
    }

    @GetMapping("/moi")
    String addForm(Model model) {
        var empty = new Form("", "", "", "", "", clock.today().toString());
        return page(null, 0, empty, FormErrors.none(), FormErrors.none(), model);
    }

    @PostMapping("/moi")
    String add(
            @ModelAttribute("form") Form form,
            @AuthenticationPrincipal Member who,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        try {
            var typed = new Typed();
            var details = form.read(typed);
            typed.refuseUnreadable(() -> add.refusals(who, details));
            add.add(who, details);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(null, 0, form, FormErrors.of(refused), FormErrors.none(), model);
        }
        next.addFlashAttribute("notice", "people.notice.saved");
        return "redirect:/toa-soan/don-vi";
    }

    @GetMapping("/{id}")
    String changeForm(@PathVariable long id, Model model) {
        // Before the rest: a change between the two is told and not lost.
        var version = units.version(new UnitId(id));
        var unit = unit(id);
        if (unit.validTo() != null) {
            model.addAttribute("lastDay", unit.validTo().toString());
        }
        if (unit.successor() != null) {
            model.addAttribute("successor", unit.successor().toString());
        }
        return page(unit, version, Form.of(unit), FormErrors.none(), FormErrors.none(), model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @RequestParam long version,
            @ModelAttribute("form") Form form,
            @AuthenticationPrincipal Member who,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        var unit = unit(id);
        try {
            var typed = new Typed();
            var details = form.read(typed);
            typed.refuseUnreadable(() -> change.refusals(who, unit, details));
            change.change(who, unit.id(), version, details);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            var again = FormVersion.again(refused, version, () -> units.version(unit.id()));
            return page(unit, again, form, FormErrors.of(refused), FormErrors.none(), model);
        }
        next.addFlashAttribute("notice", "people.notice.saved");
        return "redirect:/toa-soan/don-vi";
    }

    @PostMapping("/{id}/ket-thuc")
    String end(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String lastDay,
            @RequestParam(defaultValue = "") String successor,
            @AuthenticationPrincipal Member who,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        var unit = unit(id);
        try {
            var typed = new Typed();
            var day = typed.date("lastDay", lastDay);
            var heir = typed.unit("successor", successor);
            typed.refuseUnreadable(() -> end.refusals(who, unit, day, heir));
            end.end(who, unit.id(), day, heir);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("lastDay", lastDay);
            model.addAttribute("successor", successor);
            var version = units.version(unit.id());
            return page(
                    unit, version, Form.of(unit), FormErrors.none(), FormErrors.of(refused), model);
        }
        next.addFlashAttribute("notice", "people.notice.unitEnded");
        return "redirect:/toa-soan/don-vi?ca-cu=true";
    }

    private String page(
            @Nullable Unit unit,
            long version,
            Form form,
            FormErrors errors,
            FormErrors endErrors,
            Model model) {
        var parents =
                Choices.units(units.all(), clock.today(), unit == null ? null : unit.parent());
        if (unit != null) {
            parents.remove(unit.id().toString());
        }
        model.addAttribute("unit", unit);
        model.addAttribute("lives", unit != null && lives(unit));
        model.addAttribute("version", version);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("endErrors", endErrors);
        model.addAttribute("kinds", List.of(UnitKind.values()));
        model.addAttribute("units", parents);
        return "people/unit";
    }

    private Unit unit(long id) {
        return units.find(new UnitId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
