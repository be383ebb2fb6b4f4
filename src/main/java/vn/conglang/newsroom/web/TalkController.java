package vn.conglang.newsroom.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.talk.BeginThread;
import vn.conglang.newsroom.talk.Quote;
import vn.conglang.newsroom.talk.ReplyInThread;
import vn.conglang.newsroom.talk.SettleThread;
import vn.conglang.newsroom.talk.TalkForm;
import vn.conglang.newsroom.talk.TalkScreens;
import vn.conglang.newsroom.talk.ThreadId;
import vn.conglang.people.Member;

/** What is said about an edition, on its page. */
@DeskController
@Requires({Permission.WRITE, Permission.READ_ITEMS})
@RequestMapping("/toa-soan/tin-bai/{id}/trao-doi")
class TalkController {

    private final EditionPage page;
    private final BeginThread beginning;
    private final ReplyInThread replying;
    private final SettleThread settling;
    private final TalkScreens screens;

    TalkController(
            EditionPage page,
            BeginThread beginning,
            ReplyInThread replying,
            SettleThread settling,
            TalkScreens screens) {
        this.page = page;
        this.beginning = beginning;
        this.replying = replying;
        this.settling = settling;
        this.screens = screens;
    }

    @PostMapping
    Object begin(
            Visit visit,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String quote,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "false") boolean openToAuthor,
            @RequestParam(defaultValue = "") String key) {
        var form = new TalkForm(null, words, new Quote(quote, before, after), openToAuthor, key);
        try {
            var thread =
                    beginning.begin(
                            visit.edition(),
                            form.quote(),
                            words,
                            openToAuthor,
                            form.sentWith(),
                            visit.who());
            return done(visit, thread.value(), "begun");
        } catch (Refused refused) {
            return refused(refused, form, visit);
        }
    }

    @PostMapping("/{thread}/tra-loi")
    Object reply(
            Visit visit,
            @PathVariable long thread,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String key) {
        var form = new TalkForm(thread, words, Quote.OF_THE_WHOLE, false, key);
        try {
            replying.reply(
                    visit.edition(), new ThreadId(thread), words, form.sentWith(), visit.who());
            return done(visit, thread, "replied");
        } catch (Refused refused) {
            return refused(refused, form, visit);
        }
    }

    @PostMapping("/{thread}/xong")
    Object resolve(Visit visit, @PathVariable long thread) {
        return settle(visit, thread, "resolved", settling::resolve);
    }

    @PostMapping("/{thread}/mo-lai")
    Object reopen(Visit visit, @PathVariable long thread) {
        return settle(visit, thread, "reopened", settling::reopen);
    }

    @PostMapping("/{thread}/cho-tac-gia")
    @Requires(Permission.READ_ITEMS)
    Object openToAuthor(Visit visit, @PathVariable long thread) {
        return settle(visit, thread, "opened", settling::openToAuthor);
    }

    /** The names to choose from after an {@code @}. */
    @GetMapping("/nguoi")
    @ResponseBody
    List<String> names(@PathVariable long id, @AuthenticationPrincipal Member who) {
        return screens.names(new EditionId(id), who);
    }

    private interface Settling {
        void settle(EditionId id, ThreadId thread, Member who);
    }

    private Object settle(Visit visit, long thread, String done, Settling settling) {
        try {
            settling.settle(visit.edition(), new ThreadId(thread), visit.who());
            return done(visit, thread, done);
        } catch (Refused refused) {
            return refused(refused, null, visit);
        }
    }

    private static String done(Visit visit, long thread, String done) {
        visit.redirect().addFlashAttribute("notice", "newsroom.talk.done." + done);
        return "redirect:/toa-soan/tin-bai/" + visit.edition() + "#trao-doi-" + thread;
    }

    private Object refused(Refused refused, @Nullable TalkForm form, Visit visit) {
        if (form != null) {
            visit.model().addAttribute("talkTyped", form);
        }
        return page.refused(refused, visit, Typed.NOTHING);
    }
}
