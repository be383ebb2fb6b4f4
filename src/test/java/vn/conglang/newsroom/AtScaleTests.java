package vn.conglang.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.StatementCounter;
import vn.conglang.testing.Stories;

/**
 * The lists of the newsroom among 20,000 items: a constant, small number of statements each, none
 * of which reads a body. In a database of its own, so that no other test waits for these rows.
 */
@RoomTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "conglang.test=at-scale")
@Clause({"4.1", "4.2", "5.a"})
class AtScaleTests {

    private static final int ITEMS = 20_000;

    @Autowired MockMvc mvc;
    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transaction;

    private Member deputy;
    private Member presenter;

    @BeforeAll
    void fill() {
        deputy = members.deputy();
        presenter = members.supportTeam();
        var section = stories.section(ApprovalMode.ANY_LEADER);
        transaction.executeWithoutResult(_ -> items(section.value()));
        transaction.executeWithoutResult(_ -> plan(section.value()));
        jdbc.sql("analyze").update();
    }

    @ParameterizedTest
    @CsvSource({
        "/toa-soan/tin-bai, 7",
        "/toa-soan/cho-duyet, 4",
        "/toa-soan/tim?q=cho, 4",
        "/toa-soan/tin-bai?state=EDITING, 7",
        "/toa-soan/bang-theo-doi, 7",
        "/toa-soan/bang-theo-doi/tin-bai/1000007, 7",
        "/toa-soan/bang-theo-doi/thoi-gian, 4",
        "/toa-soan/ke-hoach, 7",
        "/toa-soan/ke-hoach?view=tuan, 7",
        "/toa-soan/ke-hoach?view=danh-sach, 7",
        "/toa-soan/ke-hoach?view=danh-sach&part=DONE, 7",
    })
    void answersWithFewStatementsAndNoBody(String path, int most) throws Exception {
        look(path);

        var statements = statements(path);

        assertThat(statements).as(path).hasSizeLessThanOrEqualTo(most);
        assertThat(statements)
                .as("nothing here reads a text")
                .noneMatch(sql -> sql.matches("(?s).*\\bbody\\b.*"));
    }

    private List<String> statements(String path) throws Exception {
        return StatementCounter.of(() -> look(path)).stream()
                .map(sql -> sql.toLowerCase(Locale.ROOT))
                .filter(sql -> !sql.contains("spring_session"))
                .filter(sql -> !sql.contains("as unread"))
                .toList();
    }

    private void look(String path) throws Exception {
        var answer = mvc.perform(get(path).with(Members.as(deputy))).andReturn();
        assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
    }

    /** Of every stage its share, the most of them published, over three years. */
    private void items(long section) {
        Stream.of(
                        """
                        insert into article (id, created_at)
                        overriding system value
                        select 1000000 + n, now() - make_interval(hours => n)
                        from generate_series(1, :items) n
                        """,
                        """
                        insert into edition (id, article_id, number, state, version, submitter_id,
                            submitter_name, channel, brought_by, entered_at, updated_at,
                            approval_asked, presented_by)
                        overriding system value
                        select 1000000 + n, 1000000 + n, 1,
                               (array['DRAFT', 'AT_SIGN_OFF', 'SUBMITTED', 'RETURNED', 'EDITING',
                                      'IN_REVIEW', 'REJECTED', 'DISCARDED'])[1 + n % 8],
                               1, :who, 'Người gửi', 'WEB', '',
                               now() - make_interval(hours => n), now() - make_interval(hours => n),
                               'ANY_LEADER', :presenter
                        from generate_series(1, :items) n
                        """,
                        """
                        insert into revision (id, edition_id, number, saved_by, saved_by_name,
                            saved_at, title, summary, kind, section_id, lead_alt, lead_caption,
                            lead_credit, source, photographer, body)
                        overriding system value
                        select 1000000 + n, 1000000 + n, 1, :who, 'Người gửi', now(), 'Tin số ' || n,
                               '', 'BRIEF', :section, '', '', '', '', '', repeat('<p>Lời</p>', 50)
                        from generate_series(1, :items) n
                        """,
                        """
                        update edition
                        set revision_id = id
                        where id > 1000000
                          and :items > 0
                          and :who > 0
                          and :presenter > 0
                          and :section > 0
                        """,
                        """
                        insert into step (edition_id, revision_id, at, action, from_state, to_state,
                            who_id, who_name, reason)
                        select 1000000 + n, 1000000 + n,
                               now() - make_interval(hours => n + 8 - stage), 'WRITE', null,
                               (array['DRAFT', 'SUBMITTED', 'EDITING', 'IN_REVIEW'])[stage],
                               :who, 'Người gửi', ''
                        from generate_series(1, :items) n, generate_series(1, 4) stage
                        """)
                .forEach(sql ->
                        jdbc.sql(sql)
                                .param("items", ITEMS)
                                .param("who", deputy.id().value())
                                .param("presenter", presenter.id().value())
                                .param("section", section)
                                .update());
    }

    /** Twenty lines a day over nearly three years; what is past is published but for a few. */
    private void plan(long section) {
        jdbc.sql(
                        """
                        insert into plan_line (uid, title, note, owner_id, owner_name, section_id,
                            due_on, version, published_at, dropped_because, created_at, changed_at,
                            changed_by_name, begun_by, begun_with)
                        select gen_random_uuid(), 'Đề tài số ' || n, '', :who, 'Người gửi', :section,
                               current_date + (n / 20 - 700), 1,
                               case when n < 14000 and n % 50 > 0 then now() end,
                               case when n % 97 = 0 then 'Trùng' else '' end,
                               now(), now(), 'Người gửi', :who, gen_random_uuid()
                        from generate_series(1, :items) n
                        """)
                .param("items", ITEMS)
                .param("who", deputy.id().value())
                .param("section", section)
                .update();
    }
}
