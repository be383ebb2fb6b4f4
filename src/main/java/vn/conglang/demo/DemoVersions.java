package vn.conglang.demo;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refused;
import vn.conglang.newsroom.Declarations;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.Language;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.language.BeginVersion;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.reading.EditionFile;
import vn.conglang.newsroom.reading.EditionFilter;
import vn.conglang.newsroom.reading.EditionList;
import vn.conglang.newsroom.receiving.ReceiveEdition;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.newsroom.writing.SendIn;
import vn.conglang.people.Member;

/**
 * One story in English and in Mông, brought there by the real verbs, and two pictures that no story
 * shows. The Mông text is a sample that nobody has read over.
 */
@Component
@Profile("demo")
class DemoVersions {

    private static final Logger LOG = LoggerFactory.getLogger(DemoVersions.class);
    private static final String SUPPORT = "support-2";
    private static final String STORY = "Người giữ nghề chàm";

    private final DemoMarks marks;
    private final DemoStaff staff;
    private final PictureShelf shelf;
    private final EditionList editions;
    private final EditionFile file;
    private final BeginVersion begin;
    private final SaveRevision save;
    private final SendIn sendIn;
    private final ReceiveEdition receive;
    private final PresentEdition present;
    private final ApproveEdition approve;
    private final PublishEdition publish;
    private final TransactionOperations transaction;

    DemoVersions(
            DemoMarks marks,
            DemoStaff staff,
            PictureShelf shelf,
            EditionList editions,
            EditionFile file,
            BeginVersion begin,
            SaveRevision save,
            SendIn sendIn,
            ReceiveEdition receive,
            PresentEdition present,
            ApproveEdition approve,
            PublishEdition publish,
            TransactionOperations transaction) {
        this.marks = marks;
        this.staff = staff;
        this.shelf = shelf;
        this.editions = editions;
        this.file = file;
        this.begin = begin;
        this.save = save;
        this.sendIn = sendIn;
        this.receive = receive;
        this.present = present;
        this.approve = approve;
        this.publish = publish;
        this.transaction = transaction;
    }

    private record Text(Language language, String title, String summary, List<String> body) {}

    private static final List<Text> TEXTS =
            List.of(
                    new Text(
                            Language.ENGLISH,
                            "The keeper of indigo in Nấm Lư",
                            "In Nấm Lư an old craft goes on: cloth is dyed with the leaves of indigo.",
                            List.of(
                                    "<p>Every morning she stirs the vat and looks at the foam. When it is the right blue, the cloth goes in, again and again, for many days.</p>",
                                    "<p>Young people of the village come to learn. The cloth is sold at the market of Mường Khương.</p>")),
                    new Text(
                            Language.HMONG,
                            "Tus neeg khaws txuj ci zas nkaj hauv Nấm Lư",
                            "Hauv Nấm Lư tseem muaj neeg zas ntaub nkaj li thaum ub.",
                            List.of(
                                    "<p>Txhua tagkis nws saib lub hub nkaj. Thaum dej xiav zoo lawm, nws mam li tsau daim ntaub.</p>",
                                    "<p>Cov hluas hauv zos tuaj kawm nrog nws. Ntaub coj mus muag tom kiab Mường Khương.</p>")));

    /** What cannot be told is no reason to keep the house shut. */
    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (!marks.has("finished") || marks.has("versions")) {
            return;
        }
        try {
            transaction.executeWithoutResult(_ -> {
                original().ifPresent(original -> TEXTS.forEach(text -> tell(original, text)));
                unused();
                marks.set("versions", "");
            });
        } catch (Refused refused) {
            LOG.warn("The demo has no versions in other languages", refused);
        }
    }

    private Optional<EditionId> original() {
        var filter =
                new EditionFilter(Set.of(EditionState.PUBLISHED), null, null, null, false, STORY);
        return editions.search(filter, null, staff.member(SUPPORT)).lines().stream()
                .findFirst()
                .map(line -> line.id());
    }

    private void tell(EditionId original, Text text) {
        var support = staff.member(SUPPORT);
        var id = begin.begin(original, text.language(), support);
        var content = translated(file.open(id, support).orElseThrow().content(), text);
        save.save(id, version(id, support), content, support);
        sendIn.send(id, version(id, support), Declarations.ALL, support);
        var office = staff.member("office-2");
        var section = Objects.requireNonNull(content.section());
        receive.receive(id, version(id, office), section, content.kind(), null, true, office);
        present.present(id, version(id, office), office);
        var head = staff.member("head");
        approve.approve(id, version(id, head), head);
        publish.publish(id, staff.member("office-1"));
    }

    private static Content translated(Content original, Text text) {
        return new Content(
                text.title(),
                text.summary(),
                String.join("\n", text.body()),
                original.kind(),
                original.section(),
                original.lead(),
                List.of(),
                original.authors(),
                original.source(),
                original.photographer(),
                original.eventOn());
    }

    private long version(EditionId id, Member who) {
        return file.open(id, who).orElseThrow().edition().version();
    }

    private void unused() {
        var who = staff.member("contributor-1");
        shelf.upload(
                new PictureMaterial(
                        Scene.TEA_HILLS,
                        77,
                        "Đồi chè Thanh Bình sáng sớm",
                        "Những luống chè xanh uốn theo sườn đồi",
                        "Cổng Làng (minh họa)"),
                who);
        shelf.upload(
                new PictureMaterial(
                        Scene.SCHOOL,
                        80,
                        "Giờ ra chơi",
                        "Học sinh trên sân trường",
                        "Cổng Làng (minh họa)"),
                who);
    }
}
