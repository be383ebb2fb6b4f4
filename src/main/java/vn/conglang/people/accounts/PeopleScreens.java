package vn.conglang.people.accounts;

import static vn.conglang.desk.Permission.MANAGE_ACCOUNTS;
import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Requires;
import vn.conglang.people.Choices;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.people.StaffState;
import vn.conglang.people.Typed;
import vn.conglang.people.Units;
import vn.conglang.web.FormErrors;

/** The list of people, and inviting somebody new. */
@DeskController
@RequestMapping("/toa-soan/nhan-su")
public class PeopleScreens {

    private final PeopleList list;
    private final InviteStaff invite;
    private final Units units;
    private final OfficeClock clock;

    PeopleScreens(PeopleList list, InviteStaff invite, Units units, OfficeClock clock) {
        this.list = list;
        this.invite = invite;
        this.units = units;
        this.clock = clock;
    }

    /** What stands in the filter of the list. */
    record Search(
            @Nullable String q,
            @Nullable String unit,
            @Nullable String post,
            @Nullable String state,
            @Nullable String afterName,
            @Nullable String afterId) {

        // A filter that cannot be read does not narrow the list.
        PeopleList.Filter filter() {
            var typed = new Typed();
            var after = typed.number("afterId", afterId);
            return new PeopleList.Filter(
                    Text.line(q),
                    typed.unit("unit", unit),
                    typed.choice("post", Post.class, post),
                    typed.choice("state", StaffState.class, state),
                    after == null ? null : Text.line(afterName),
                    after == null ? 0 : after);
        }
    }

    @GetMapping
    @Requires({MANAGE_PEOPLE, MANAGE_ACCOUNTS})
    String list(
            @ModelAttribute("search") Search search,
            @AuthenticationPrincipal Member who,
            Model model) {
        var filter = search.filter();
        var found = list.find(filter);
        var page = found.stream().limit(PeopleList.PAGE).toList();
        model.addAttribute("filter", filter);
        model.addAttribute("people", page);
        model.addAttribute("more", found.size() > PeopleList.PAGE);
        model.addAttribute("posts", List.of(Post.values()));
        model.addAttribute("states", Arrays.asList(StaffState.values()));
        model.addAttribute("units", Choices.units(units.all(), clock.today(), filter.unit()));
        model.addAttribute("mayInvite", who.may(MANAGE_ACCOUNTS));
        return "people/list";
    }

    /** An account as it is typed. */
    public record Form(
            @Nullable String name,
            @Nullable String email,
            @Nullable String unit,
            @Nullable String phone) {

        StaffDetails read(Typed typed) {
            return new StaffDetails(
                    Text.line(name), Text.line(email), typed.unit("unit", unit), Text.line(phone));
        }
    }

    @GetMapping("/moi")
    @Requires(MANAGE_ACCOUNTS)
    String inviteForm(Model model) {
        return invitePage(new Form("", "", "", ""), FormErrors.none(), model);
    }

    // The link is shown in the answer itself: anything that carried it over a redirect would keep
    // it somewhere.
    @PostMapping("/moi")
    @Requires(MANAGE_ACCOUNTS)
    String invite(
            @ModelAttribute("form") Form form,
            @AuthenticationPrincipal Member who,
            HttpServletResponse response,
            Model model) {
        try {
            var typed = new Typed();
            var details = form.read(typed);
            typed.refuseUnreadable(() -> invite.refusals(who, details));
            var link = invite.invite(who, details);
            model.addAttribute("name", details.name());
            model.addAttribute("link", link);
            model.addAttribute("address", address(link));
            return "people/link";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return invitePage(form, FormErrors.of(refused), model);
        }
    }

    static String address(AccessLink link) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(link.path()).toUriString();
    }

    private String invitePage(Form form, FormErrors errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("units", Choices.units(units.all(), clock.today(), null));
        return "people/invite";
    }
}
