package vn.conglang.newsroom.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.edition.SavedMeanwhile;
import vn.conglang.newsroom.writing.Autosave;
import vn.conglang.newsroom.writing.Presence;
import vn.conglang.people.Member;
import vn.conglang.web.Texts;

/** What the editor's script asks while somebody types: to keep the text, and who else is there. */
@DeskController
@RequestMapping("/toa-soan/tin-bai")
class AutosaveController {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(OfficeClock.ZONE);

    private final ItemReading reading;
    private final Autosave autosave;
    private final Presence presence;
    private final Texts texts;

    AutosaveController(ItemReading reading, Autosave autosave, Presence presence, Texts texts) {
        this.reading = reading;
        this.autosave = autosave;
        this.presence = presence;
        this.texts = texts;
    }

    @InitBinder
    void oneValueEach(WebDataBinder binder) {
        ItemReading.oneValueEach(binder);
    }

    /**
     * @param address where the item is edited
     * @param version with which the next saving goes on
     * @param at the time, in words
     */
    record Kept(String address, long version, String at) {}

    /**
     * Why it was not kept.
     *
     * @param by who saved meanwhile, if that is why
     */
    record NotKept(@Nullable String by, List<String> reasons) {}

    /** Who else is writing there now, by name. */
    record Present(List<String> others) {}

    @PostMapping("/moi/tu-luu")
    @Requires(Permission.WRITE)
    ResponseEntity<?> begin(
            @ModelAttribute ItemForm form, @AuthenticationPrincipal Member who, Locale locale) {
        return answer(
                locale,
                () ->
                        autosave.begin(
                                reading.content(form),
                                ItemReading.unit(form.getUnit()),
                                form.idempotencyKey(),
                                who));
    }

    @PostMapping("/{id}/tu-luu")
    @Requires(Permission.WRITE)
    ResponseEntity<?> keep(
            @PathVariable long id,
            @ModelAttribute ItemForm form,
            @AuthenticationPrincipal Member who,
            Locale locale) {
        return answer(
                locale,
                () ->
                        autosave.keep(
                                new EditionId(id), form.getVersion(), reading.content(form), who));
    }

    @PostMapping("/{id}/co-mat")
    @Requires(Permission.WRITE)
    ResponseEntity<Present> present(@PathVariable long id, @AuthenticationPrincipal Member who) {
        return ResponseEntity.ok(new Present(presence.note(new EditionId(id), who)));
    }

    private ResponseEntity<?> answer(Locale locale, Supplier<Autosave.Kept> keeping) {
        try {
            var kept = keeping.get();
            return ResponseEntity.ok(
                    new Kept(
                            "/toa-soan/tin-bai/" + kept.edition() + "/sua",
                            kept.version(),
                            CLOCK.format(kept.at())));
        } catch (Refused refused) {
            var reasons = refused.reasons().stream().map(r -> texts.of(locale, r)).toList();
            return ResponseEntity.unprocessableContent().body(new NotKept(null, reasons));
        } catch (SavedMeanwhile meanwhile) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(new NotKept(meanwhile.theirs().savedBy(), List.of()));
        }
    }
}
