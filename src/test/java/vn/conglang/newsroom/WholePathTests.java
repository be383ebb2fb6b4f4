package vn.conglang.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.core.EditionId;
import vn.conglang.media.Publications;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.newsroom.publicview.PublicArticle;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.reading.OpenEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.writing.SendIn;
import vn.conglang.newsroom.writing.SignOffEdition;
import vn.conglang.newsroom.writing.WriteDraft;
import vn.conglang.testing.Clause;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** The way of an item from a clerk's form to the public page, and back from there. */
@RoomTest
class WholePathTests {

    @Autowired Stories stories;
    @Autowired WriteDraft writing;
    @Autowired SendIn sending;
    @Autowired SignOffEdition signing;
    @Autowired PublishEdition publishing;
    @Autowired PublicArticles articles;
    @Autowired Publications publications;
    @Autowired JdbcClient jdbc;

    @Test
    @Clause({"10.1", "14.2", "8.a", "8.b", "4.3", "7.2", "4.1"})
    void leadsFromTheClerksFormToThePublicPage() {
        var cast = stories.cast();
        var picture = stories.picture(cast.clerk());
        var lead = new LeadPicture(picture, "Người bán mận ở chợ", "Mận đầu mùa", "Lù Seo Pao");

        var id = writing.write(Stories.content("<p>Chợ họp.</p>", lead), cast.unit(), cast.clerk());
        sending.send(id, stories.version(id), Declarations.ALL, cast.clerk());
        assertThat(stories.state(id)).isEqualTo(EditionState.AT_SIGN_OFF);
        signing.signOff(id, stories.version(id), cast.unitHead());
        assertThat(stories.state(id)).isEqualTo(EditionState.SUBMITTED);
        stories.receive(id, stories.section(ApprovalMode.ANY_LEADER));
        assertThat(articles.find(stories.article(id))).isEmpty();
        assertThat(publications.isPublic(picture)).isFalse();
        stories.again(id);
        var publication = publishing.publish(id, cast.office());

        assertThat(stories.state(id)).isEqualTo(EditionState.PUBLISHED);
        assertThat(publications.isPublic(picture)).isTrue();
        var article = (PublicArticle.Published) articles.find(publication.article()).orElseThrow();
        assertThat(article.bodyHtml()).isEqualTo("<p>Chợ họp.</p>");
        assertThat(article.authors()).containsExactly("Lù Seo Pao");
        assertThat(stories.open(id).steps())
                .extracting(OpenEdition.Step::action)
                .containsExactly(
                        Action.WRITE,
                        Action.SEND_FOR_SIGN_OFF,
                        Action.SIGN_OFF,
                        Action.RECEIVE,
                        Action.PRESENT,
                        Action.APPROVE,
                        Action.PUBLISH);
        assertThat(stories.open(id).steps())
                .extracting(OpenEdition.Step::post)
                .containsExactly(
                        "UNIT_CLERK",
                        "UNIT_CLERK",
                        "UNIT_HEAD",
                        "SUPPORT_TEAM",
                        "SUPPORT_TEAM",
                        "DEPUTY_EDITOR",
                        "STANDING_OFFICE");
        assertThat(trail(id))
                .containsExactly(
                        "newsroom.write",
                        "newsroom.send-for-sign-off",
                        "newsroom.sign-off",
                        "newsroom.receive",
                        "newsroom.present",
                        "newsroom.approve",
                        "newsroom.publish");
    }

    private List<String> trail(EditionId id) {
        return jdbc.sql(
                        """
                        select action
                        from trail
                        where subject_kind = 'edition'
                          and subject_id = :id
                        order by seq
                        """)
                .param("id", id.toString())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
