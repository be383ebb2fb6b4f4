package vn.conglang.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.media.intake.FileName;
import vn.conglang.media.intake.FileRefusal;
import vn.conglang.media.intake.Inspection;
import vn.conglang.media.intake.Recognised;
import vn.conglang.media.store.ContentStore;
import vn.conglang.media.store.Incoming;
import vn.conglang.people.Member;

/**
 * Takes files in. What a file is follows from its content; its name is only what people call it.
 *
 * <p>The bytes are safely on disk before the row that names them is written, so a crash in between
 * leaves content without a row, never a row without content.
 */
@Component
public class Uploads {

    private final MediaLimits limits;
    private final UploadThrottle throttle;
    private final ContentStore store;
    private final Inspection inspection;
    private final StoredFiles files;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final OfficeClock clock;

    Uploads(
            MediaLimits limits,
            UploadThrottle throttle,
            ContentStore store,
            Inspection inspection,
            StoredFiles files,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            OfficeClock clock) {
        this.limits = limits;
        this.throttle = throttle;
        this.store = store;
        this.inspection = inspection;
        this.files = files;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Why this person may not send files at all; nothing for those who write. */
    public List<Refusal> refusals(Member who) {
        return who.may(Permission.WRITE)
                ? List.of()
                : List.of(FileRefusal.of("media.refusal.MayNotUpload"));
    }

    /**
     * Takes in one file that a person sends.
     *
     * @param originalName as the browser gave it
     * @throws Refused with a reason at the field {@code file}
     */
    public StoredFile accept(String originalName, InputStream content, Member who) {
        return accept(originalName, content, who, EnumSet.allOf(FileKind.class));
    }

    private StoredFile accept(
            String originalName, InputStream content, Member who, Set<FileKind> kinds) {
        Refused.unlessEmpty(refusals(who));
        if (!throttle.allows(who.id())) {
            throw tooMany();
        }
        return bringIn(originalName, content, who, kinds);
    }

    /** The same for the library, which takes pictures only. */
    public StoredFile acceptPicture(String originalName, InputStream content, Member who) {
        return accept(originalName, content, who, Set.of(FileKind.PICTURE));
    }

    /** Takes in another content for a picture that there is: checked and kept, named by nobody. */
    public Received receivePicture(String originalName, InputStream content, Member who) {
        Refused.unlessEmpty(refusals(who));
        if (!throttle.allows(who.id())) {
            throw tooMany();
        }
        try (var incoming = store.receive(content, limits.largest().toBytes())) {
            var recognised = inspection.inspect(incoming, FileName.shown(originalName));
            refuseOthers(recognised, Set.of(FileKind.PICTURE), originalName);
            store.keep(incoming);
            return new Received(recognised, incoming.hash(), incoming.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Refused tooMany() {
        return FileRefusal.refused(
                "media.refusal.TooManyUploads", limits.uploads(), limits.window().toMinutes());
    }

    private static void refuseOthers(
            Recognised recognised, Set<FileKind> kinds, String originalName) {
        if (!kinds.contains(recognised.format().kind())) {
            throw FileRefusal.refused("media.refusal.NotAPicture", FileName.shown(originalName));
        }
    }

    /**
     * The same for what the program itself brings in for somebody (the demo, an import): all
     * checks, but it does not count against the person's limit.
     */
    public StoredFile bringIn(String originalName, InputStream content, Member who) {
        return bringIn(originalName, content, who, EnumSet.allOf(FileKind.class));
    }

    private StoredFile bringIn(
            String originalName, InputStream content, Member who, Set<FileKind> kinds) {
        try (var incoming = store.receive(content, limits.largest().toBytes())) {
            var recognised = inspection.inspect(incoming, FileName.shown(originalName));
            refuseOthers(recognised, kinds, originalName);
            store.keep(incoming);
            return write(
                    FileName.clean(originalName, recognised.format()), recognised, incoming, who);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredFile write(String name, Recognised content, Incoming incoming, Member who) {
        return transaction.execute(_ -> {
            var file =
                    files.add(
                            name, content, incoming.bytes(), incoming.hash(), who, clock.instant());
            events.publishEvent(new FileUploaded(file, who.as(Permission.WRITE)));
            return file;
        });
    }
}
