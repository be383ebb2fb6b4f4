package vn.conglang.newsroom.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.core.RevisionId;
import vn.conglang.media.StoredFile;
import vn.conglang.media.StoredFiles;
import vn.conglang.newsroom.checking.Checks;
import vn.conglang.newsroom.checking.Examined;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.SecrecyMarkings;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.people.Member;
import vn.conglang.people.PenNames;

/** Brings together what a decision looks at, for those who may see the edition. */
@Component
public class Dossiers {

    private final Articles articles;
    private final Editions editions;
    private final Revisions revisions;
    private final Hands hands;
    private final Sections sections;
    private final FileMarkings files;
    private final StoredFiles stored;
    private final PenNames penNames;
    private final Checks checks;
    private final OfficeClock clock;

    Dossiers(
            Articles articles,
            Editions editions,
            Revisions revisions,
            Hands hands,
            Sections sections,
            FileMarkings files,
            StoredFiles stored,
            PenNames penNames,
            Checks checks,
            OfficeClock clock) {
        this.articles = articles;
        this.editions = editions;
        this.revisions = revisions;
        this.hands = hands;
        this.sections = sections;
        this.files = files;
        this.stored = stored;
        this.penNames = penNames;
        this.checks = checks;
        this.clock = clock;
    }

    /** The dossier as it is, for looking; nothing for somebody whose business it is not. */
    public Optional<Dossier> find(EditionId id, Member who) {
        return editions.find(id).filter(edition -> Guards.maySee(edition, who)).map(this::read);
    }

    /**
     * The dossier for acting on it: nobody else acts on the same article until this transaction
     * ends.
     */
    public Dossier lock(EditionId id, Member who) {
        var _ = articles.lockOf(id).orElseThrow(NoSuchEdition::new);
        return find(id, who).orElseThrow(NoSuchEdition::new);
    }

    /** Locks, asks the verb, and goes on only where it has nothing against it. */
    public Dossier open(EditionId id, Verb verb, Member who) {
        var dossier = lock(id, who);
        Refused.unlessEmpty(verb.refusals(dossier, who));
        return dossier;
    }

    /** One saved state of a content, as it was. */
    public Content content(RevisionId revision) {
        return revisions.stored(revision).content();
    }

    public Dossier read(Edition edition) {
        var content = revisions.stored(edition.revision()).content();
        var had = hands.on(edition.article());
        var found = files.in(content.files());
        var writers = new HashSet<>(had.authors());
        writers.add(edition.submitter());
        var markings = markings(content, found);
        var unread = names(found.unread());
        return new Dossier(
                edition,
                content,
                content.section() == null ? null : sections.find(content.section()).orElse(null),
                writers,
                penNames.bearers(had.names()),
                had.editors(),
                markings,
                unread,
                SingletonSupplier.of(() ->
                        checks.on(
                                Examined.of(
                                        edition.article(),
                                        edition.language(),
                                        content,
                                        markings,
                                        unread,
                                        clock.today()))));
    }

    private List<String> names(List<FileId> unread) {
        return unread.isEmpty()
                ? List.of()
                : stored.of(unread).values().stream().map(StoredFile::name).sorted().toList();
    }

    /** What is thrown at somebody whose saving would go over what stands there. */
    public SavedMeanwhile savedMeanwhile(Dossier dossier) {
        var edition = dossier.edition();
        var saving = revisions.saving(edition.revision());
        return new SavedMeanwhile(
                new SavedMeanwhile.Theirs(
                        edition.id(),
                        edition.revision(),
                        edition.version(),
                        dossier.content(),
                        saving.name(),
                        saving.at()));
    }

    /** The secrecy markings in a text and in the files that go with it (8.c, 10.2). */
    public List<String> markings(Content content) {
        return markings(content, files.in(content.files()));
    }

    private static List<String> markings(Content content, FileMarkings.Found inFiles) {
        return Stream.concat(SecrecyMarkings.in(content).stream(), inFiles.markings().stream())
                .distinct()
                .toList();
    }
}
