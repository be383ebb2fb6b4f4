package vn.conglang.newsroom.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.Channel;
import vn.conglang.newsroom.edition.Arrival;
import vn.conglang.newsroom.edition.SavedMeanwhile;
import vn.conglang.newsroom.edition.SavedMeanwhile.Theirs;
import vn.conglang.newsroom.publicview.BodyView;
import vn.conglang.newsroom.reading.ContentNames;
import vn.conglang.newsroom.reading.EditionFile;
import vn.conglang.newsroom.reading.OpenEdition;
import vn.conglang.newsroom.receiving.TakeInAtCounter;
import vn.conglang.newsroom.word.ImportWord;
import vn.conglang.newsroom.writing.PutAside;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.newsroom.writing.WriteDraft;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;

/** Writing: a new item, one brought to the counter, and any further saving (7.1, 8.a, 10.1). */
@DeskController
@RequestMapping("/toa-soan/tin-bai")
class WriteController {

    private final ItemReading reading;
    private final Choices choices;
    private final ContentNames names;
    private final BodyView bodies;
    private final EditorLabels labels;
    private final EditionFile file;
    private final WriteDraft writeDraft;
    private final TakeInAtCounter takeIn;
    private final SaveRevision saveRevision;
    private final PutAside putAside;
    private final ImportWord importWord;
    private final WordPanels wordPanels;

    WriteController(
            ItemReading reading,
            Choices choices,
            ContentNames names,
            BodyView bodies,
            EditorLabels labels,
            EditionFile file,
            WriteDraft writeDraft,
            TakeInAtCounter takeIn,
            SaveRevision saveRevision,
            PutAside putAside,
            ImportWord importWord,
            WordPanels wordPanels) {
        this.reading = reading;
        this.choices = choices;
        this.names = names;
        this.bodies = bodies;
        this.labels = labels;
        this.file = file;
        this.writeDraft = writeDraft;
        this.takeIn = takeIn;
        this.saveRevision = saveRevision;
        this.putAside = putAside;
        this.importWord = importWord;
        this.wordPanels = wordPanels;
    }

    @InitBinder
    void oneValueEach(WebDataBinder binder) {
        ItemReading.oneValueEach(binder);
    }

    @GetMapping("/moi")
    @Requires(Permission.WRITE)
    String blank(@AuthenticationPrincipal Member who, Locale locale, Model model) {
        var form = ItemForm.by(who);
        var units = choices.unitsOf(who);
        if (units.size() == 1 && !choices.mayWriteForNone(who)) {
            form.setUnit(units.keySet().iterator().next());
        }
        return form(draft(form, who, locale), FormErrors.none(), model);
    }

    @PostMapping("/moi")
    @Requires(Permission.WRITE)
    Object write(
            @ModelAttribute ItemForm form,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return save(
                form,
                who,
                locale,
                model,
                redirect,
                draft(form, who, locale),
                () -> begin(form, who));
    }

    private EditionId begin(ItemForm form, Member who) {
        var typed = reading.content(form);
        var unit = ItemReading.unit(form.getUnit());
        var key = form.idempotencyKey();
        return form.wordFile()
                .map(word -> importWord.begin(typed, unit, key, word, who))
                .orElseGet(() -> writeDraft.write(typed, unit, key, who));
    }

    @GetMapping("/tai-quay")
    @Requires(Permission.RECEIVE)
    String counter(@AuthenticationPrincipal Member who, Locale locale, Model model) {
        return form(atCounter(ItemForm.blank(), who, locale), FormErrors.none(), model);
    }

    @PostMapping("/tai-quay")
    @Requires(Permission.RECEIVE)
    Object takeIn(
            @ModelAttribute ItemForm form,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return save(
                form,
                who,
                locale,
                model,
                redirect,
                atCounter(form, who, locale),
                () ->
                        takeIn.takeIn(
                                reading.content(form),
                                ItemReading.unit(form.getUnit()),
                                arrival(form),
                                form.declarations().declarations(),
                                form.idempotencyKey(),
                                who));
    }

    @GetMapping("/{id}/sua")
    @Requires(Permission.WRITE)
    String edit(
            @PathVariable long id,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model) {
        var open = editable(id, who);
        var form = ItemForm.of(open.content(), open.edition().version());
        model.addAttribute("word", wordPanels.of(open));
        return form(existing(open, form, who, locale), FormErrors.none(), model);
    }

    @PostMapping("/{id}/sua")
    @Requires(Permission.WRITE)
    Object saveEdit(
            @PathVariable long id,
            @ModelAttribute ItemForm form,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        var edition = new EditionId(id);
        var open = open(id, who);
        return save(
                form,
                who,
                locale,
                model,
                redirect,
                existing(open, form, who, locale),
                () -> saveTyped(edition, form, who));
    }

    private EditionId saveTyped(EditionId edition, ItemForm form, Member who) {
        var typed = reading.content(form);
        var version = form.getVersion();
        var word = form.wordFile();
        if (word.isPresent()) {
            return importWord.into(edition, version, typed, word.get(), who);
        }
        saveRevision.save(edition, version, typed, who);
        return edition;
    }

    /** What saving does for all three forms: files first, then the command, then on. */
    private Object save(
            ItemForm form,
            Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            EditScreen screen,
            Saving command) {
        var wrong = new ArrayList<>(reading.takeInFiles(form, who));
        ItemReading.wrongDay(form).ifPresent(wrong::add);
        if (!wrong.isEmpty()) {
            return again(screen, wrong, model);
        }
        try {
            var id = command.save();
            redirect.addFlashAttribute("notice", screen.savedKey(form));
            return "redirect:/toa-soan/tin-bai/" + id + (screen.staysOpen(form) ? "/sua" : "");
        } catch (Refused refused) {
            return again(screen, refused.reasons(), model);
        } catch (SavedMeanwhile meanwhile) {
            return conflict(form, meanwhile.theirs(), who, locale, model);
        }
    }

    private interface Saving {
        EditionId save();
    }

    private ModelAndView again(EditScreen screen, List<Refusal> reasons, Model model) {
        return Refusals.shown(form(screen, FormErrors.of(reasons), model), model);
    }

    private ModelAndView conflict(
            ItemForm form, Theirs theirs, Member who, Locale locale, Model model) {
        var typed = reading.content(form);
        var aside = putAside.keep(theirs.edition(), typed, who);
        // Saving again from the page that shows both is a decision: it goes over theirs.
        form.setVersion(theirs.version());
        var open = open(theirs.edition().value(), who);
        var screen =
                ConflictScreen.of(
                        existing(open, form, who, locale),
                        typed,
                        theirs,
                        names.in(locale),
                        bodies,
                        aside);
        model.addAttribute("conflict", screen);
        return new ModelAndView("newsroom/conflict", model.asMap(), HttpStatus.CONFLICT);
    }

    private String form(EditScreen screen, FormErrors errors, Model model) {
        model.addAttribute("screen", screen);
        model.addAttribute("errors", errors);
        return "newsroom/edit";
    }

    private OpenEdition open(long id, Member who) {
        return file.open(new EditionId(id), who)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private OpenEdition editable(long id, Member who) {
        var open = open(id, who);
        Refused.unlessEmpty(open.editing());
        return open;
    }

    private EditScreen draft(ItemForm form, Member who, Locale locale) {
        return screen(
                "newsroom.screen.new",
                "/toa-soan/tin-bai/moi",
                "/toa-soan/tin-bai/cua-toi",
                form,
                choices.unitsOf(who),
                choices.mayWriteForNone(who),
                Map.of(),
                null,
                who,
                locale);
    }

    private EditScreen atCounter(ItemForm form, Member who, Locale locale) {
        return screen(
                "newsroom.screen.counter",
                "/toa-soan/tin-bai/tai-quay",
                "/toa-soan/tin-bai",
                form,
                choices.units(),
                true,
                choices.channels(locale),
                null,
                who,
                locale);
    }

    private EditScreen existing(OpenEdition open, ItemForm form, Member who, Locale locale) {
        var page = "/toa-soan/tin-bai/" + open.edition().id();
        var approved = open.edition().state().isApproved();
        return screen(
                "newsroom.screen.edit",
                page + "/sua",
                page,
                form,
                Map.of(),
                true,
                Map.of(),
                approved ? "newsroom.screen.approvedWillReopen" : null,
                who,
                locale);
    }

    private EditScreen screen(
            String titleKey,
            String action,
            String backHref,
            ItemForm form,
            Map<String, String> units,
            boolean mayHaveNoUnit,
            Map<String, String> channels,
            @Nullable String warningKey,
            Member who,
            Locale locale) {
        return new EditScreen(
                titleKey,
                action,
                backHref,
                form,
                choices.kinds(locale),
                choices.sections(form.getSection(), locale),
                units,
                mayHaveNoUnit,
                channels,
                labels.in(locale),
                warningKey,
                who.id() + ":" + action,
                labels.ofAutosave(locale));
    }

    private static Arrival arrival(ItemForm form) {
        var isPhone = Channel.PHONE.name().equals(form.getChannel());
        return new Arrival(
                isPhone ? Channel.PHONE : Channel.COUNTER,
                form.getBroughtBy(),
                form.getSignedOnPaper());
    }
}
