package vn.conglang.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.conglang.core.FileId;
import vn.conglang.people.Post;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** Who may read what is not public. */
@RoomTest
@Clause("14.3")
class FileAccessTests {

    @Autowired StoredFiles files;
    @Autowired Uploads uploads;
    @Autowired FileAccess access;
    @Autowired Publications publications;
    @Autowired Members members;

    @Test
    void letsInWhomTheOwnerOfAUseAllows() {
        var file = picture();
        var colleague = members.contributor();
        var stranger = members.contributor();
        FileReaders owner = (who, id) -> who.id().equals(colleague.id()) && id.equals(file);
        var withOwner =
                new FileAccess(
                        files,
                        publications,
                        new StaticListableBeanFactory(Map.of("owner", owner))
                                .getBeanProvider(FileReaders.class));

        assertThat(withOwner.mayRead(colleague, file)).isTrue();
        assertThat(withOwner.mayRead(stranger, file)).isFalse();
        assertThat(withOwner.mayRead(colleague, new FileId(999_999_999))).isFalse();
    }

    @Test
    @Clause("18")
    void letsInEveryPostThatSeesEveryItem() {
        var file = picture();

        for (var post : Post.values()) {
            var expected =
                    switch (post) {
                        case HEAD_EDITOR,
                                DEPUTY_EDITOR,
                                BOARD_MEMBER,
                                STANDING_OFFICE,
                                SUPPORT_TEAM ->
                                true;
                        case UNIT_HEAD, UNIT_CLERK, CONTRIBUTOR, TECHNICAL_ADMINISTRATOR -> false;
                    };
            assertThat(access.mayRead(members.holding(post), file))
                    .as("%s", post)
                    .isEqualTo(expected);
        }
    }

    private FileId picture() {
        var content = new ByteArrayInputStream(SamplePictures.png(12, 12));
        return uploads.accept("a.png", content, members.contributor()).id();
    }
}
