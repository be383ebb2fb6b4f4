package vn.conglang.newsroom.word;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.Refusal;
import vn.conglang.core.UnitId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.ContentRules;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.edition.SavingWay;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.newsroom.writing.WriteDraft;
import vn.conglang.people.Member;

/** The part of an import that is done at once or not at all: both saved states and the report. */
@Component
class KeepImport {

    /** The version of what did not exist before. */
    static final long NEW = 0;

    private final Dossiers dossiers;
    private final WriteDraft writing;
    private final SaveRevision saving;
    private final WordImports imports;
    private final ApplicationEventPublisher events;

    KeepImport(
            Dossiers dossiers,
            WriteDraft writing,
            SaveRevision saving,
            WordImports imports,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.writing = writing;
        this.saving = saving;
        this.imports = imports;
        this.events = events;
    }

    List<Refusal> refusals(EditionId id, Member who) {
        return saving.refusals(find(id, who).edition(), who);
    }

    /** Whether the same file came before from the same form: it was sent twice. */
    boolean cameAlready(EditionId id, long version, String fileName, Member who) {
        return imports.has(id, version, fileName, who);
    }

    @Transactional
    EditionId begin(
            Content typed, @Nullable UnitId unit, IdempotencyKey key, TakenOver text, Member who) {
        var id = writing.write(titled(typed, text), unit, key, who);
        keep(id, NEW, typed, text, who);
        return id;
    }

    @Transactional
    EditionId into(EditionId id, long version, Content typed, TakenOver text, Member who) {
        var _ = saving.save(id, version, titled(typed, text), who);
        keep(id, version, typed, text, who);
        return id;
    }

    private void keep(EditionId id, long typedOn, Content typed, TakenOver text, Member who) {
        var now = find(id, who).edition().version();
        var content = with(titled(typed, text), text.body());
        var _ = saving.save(id, now, content, SavingWay.IMPORTED, who);
        imports.add(id, typedOn, text, who);
        events.publishEvent(new WordImported(id, content.title(), text, who.as(Permission.WRITE)));
    }

    private Dossier find(EditionId id, Member who) {
        return dossiers.find(id, who).orElseThrow(NoSuchEdition::new);
    }

    /** An item needs a title to be kept: that of the file, or its name. */
    private static Content titled(Content typed, TakenOver text) {
        if (!typed.title().isEmpty()) {
            return typed;
        }
        var name = text.fileName().replaceFirst("\\.[^.]*$", "");
        var title = text.title().isEmpty() ? name : text.title();
        var cut = title.substring(0, Math.min(title.length(), ContentRules.TITLE));
        return new Content(
                cut,
                typed.summary(),
                typed.body(),
                typed.kind(),
                typed.section(),
                typed.lead(),
                typed.attachments(),
                typed.authors(),
                typed.source(),
                typed.photographer(),
                typed.eventOn());
    }

    private static Content with(Content content, String body) {
        return new Content(
                content.title(),
                content.summary(),
                body,
                content.kind(),
                content.section(),
                content.lead(),
                content.attachments(),
                content.authors(),
                content.source(),
                content.photographer(),
                content.eventOn());
    }
}
