package vn.conglang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/**
 * Who may come through which door: every route of the program × every post, somebody without a post
 * and somebody not signed in. The table is written by hand on purpose: it is the second opinion on
 * what the code grants, and a route that nobody listed fails.
 *
 * <p>A new route needs a row in {@link #DOORS}: its method, its address and who may come in:
 *
 * <ul>
 *   <li>{@code everyone}: the public, signed in or not
 *   <li>{@code signed-in}: whoever has an account, with or without a post
 *   <li>letters of posts: {@code H} head, {@code D} deputy, {@code M} member of the Board, {@code
 *       O} standing office, {@code S} support team, {@code U} unit head, {@code K} unit clerk,
 *       {@code C} contributor, {@code T} technical administrator
 * </ul>
 */
@RoomTest
@Clause("18")
class AccessTests {

    private static final String DOORS =
            """
            ANY  /error                                          everyone
            GET  /quy-che                                        everyone
            GET  /toa-soan/quy-che                               signed-in
            GET  /toa-soan/quy-che/sua-doi/moi/{rule}            O
            POST /toa-soan/quy-che/sua-doi/moi/{rule}            O
            GET  /toa-soan/quy-che/sua-doi/{id}                  HDO
            POST /toa-soan/quy-che/sua-doi/{id}/xac-nhan         HD
            POST /toa-soan/quy-che/sua-doi/{id}/tu-choi          HD
            POST /toa-soan/quy-che/sua-doi/{id}/rut              O
            GET  /api/v1/deadline                                everyone
            GET  /tinh-han                                       everyone
            GET  /toa-soan/lich-lam-viec                         signed-in
            GET  /toa-soan/lich-lam-viec/{year}                  signed-in
            GET  /toa-soan/lich-lam-viec/{year}/ban/{version}    signed-in
            GET  /toa-soan/lich-lam-viec/{year}/lich.ics         signed-in
            GET  /toa-soan/lich-lam-viec/{year}/sua              O
            POST /toa-soan/lich-lam-viec/{year}/ngay-nghi        O
            POST /toa-soan/lich-lam-viec/{year}/hoan-doi         O
            POST /toa-soan/lich-lam-viec/{year}/bo               O
            POST /toa-soan/lich-lam-viec/{year}/bo-ban-sua       O
            POST /toa-soan/lich-lam-viec/{year}/nhap             O
            POST /toa-soan/lich-lam-viec/{year}/nhap/nhan        O
            GET  /toa-soan/lich-lam-viec/{year}/trinh            O
            POST /toa-soan/lich-lam-viec/{year}/trinh            O
            POST /toa-soan/lich-lam-viec/{year}/rut              O
            POST /toa-soan/lich-lam-viec/{year}/xac-nhan         HD
            POST /toa-soan/lich-lam-viec/{year}/tra-lai          HD
            GET  /                                               everyone
            GET  /tin-tuc                                        everyone
            GET  /tin-tuc/{slug}                                 everyone
            GET  /tin-tuc/{section}/{name}                       everyone
            GET  /ban-bien-tap                                   everyone
            GET  /gioi-thieu                                     everyone
            GET  /so-do-cong                                     everyone
            GET  /rss                                            everyone
            GET  /rss.xml                                        everyone
            GET  /atom.xml                                       everyone
            GET  /rss/{section}.xml                              everyone
            GET  /atom/{section}.xml                             everyone
            GET  /robots.txt                                     everyone
            GET  /sitemap.xml                                    everyone
            GET  /sitemap/trang.xml                              everyone
            GET  /toa-soan/cong                                  O
            POST /toa-soan/cong                                  O
            GET  /anh/{id:[0-9]+}-{width:[0-9]+}.{ending:webp|jpg}  everyone
            GET  /tep/{id:[0-9]+}/{name}                         everyone
            POST /toa-soan/tep                                   HDMOSUKC
            GET  /anh/{id:[0-9]+}-{shape:[a-z]+(?:-[a-z]+)?}-{width:[0-9]+}.{ending:webp|jpg}  everyone
            GET  /toa-soan/thu-vien-anh                          HDMOSUKC
            POST /toa-soan/thu-vien-anh                          HDMOSUKC
            GET  /toa-soan/thu-vien-anh/chon                     HDMOSUKC
            POST /toa-soan/thu-vien-anh/bo                       HDMOSUKC
            POST /toa-soan/thu-vien-anh/lay-lai                  HDMOSUKC
            GET  /toa-soan/thu-vien-anh/{id:[0-9]+}              HDMOSUKC
            POST /toa-soan/thu-vien-anh/{id:[0-9]+}              HDMOSUKC
            POST /toa-soan/thu-vien-anh/{id:[0-9]+}/khung        HDMOSUKC
            POST /toa-soan/thu-vien-anh/{id:[0-9]+}/thay         HDMOSUKC
            GET  /toa-soan/thu-vien-anh/{id:[0-9]+}/thay/{replacement:[0-9]+}/xem     HDMOSUKC
            POST /toa-soan/thu-vien-anh/{id:[0-9]+}/thay/{replacement:[0-9]+}/duyet   HD
            POST /toa-soan/thu-vien-anh/{id:[0-9]+}/thay/{replacement:[0-9]+}/tu-choi HD
            GET  /toa-soan/tep/{id}                              signed-in
            GET  /toa-soan/tep/{id}/xem                          signed-in
            GET  /toa-soan                                       signed-in
            GET  /toa-soan/tim                                   signed-in
            GET  /toa-soan/tim/ket-qua                           signed-in
            GET  /toa-soan/thong-bao                             signed-in
            GET  /toa-soan/thong-bao/{id}                        signed-in
            POST /toa-soan/thong-bao/{id}/da-doc                 signed-in
            POST /toa-soan/thong-bao/da-doc                      signed-in
            GET  /toa-soan/thong-bao/lua-chon                    signed-in
            POST /toa-soan/thong-bao/lua-chon                    signed-in
            GET  /toa-soan/nhat-ky                               HO
            GET  /toa-soan/nhat-ky/kiem-tra                      HO
            GET  /ngon-ngu/{language:vi|en}                     everyone
            GET  /dang-nhap                                      everyone
            POST /dang-nhap                                      everyone
            GET  /dang-nhap/ma-xac-thuc                          signed-in
            POST /dang-nhap/ma-xac-thuc                          signed-in
            GET  /dang-nhap/thiet-lap                            signed-in
            POST /dang-nhap/thiet-lap                            signed-in
            GET  /dang-nhap/thiet-lap/ma-qr.svg                  everyone
            GET  /loi-moi/{token}                                everyone
            POST /loi-moi/{token}                                everyone
            GET  /toa-soan/tai-khoan                             signed-in
            POST /toa-soan/tai-khoan/mat-khau                    signed-in
            POST /toa-soan/tai-khoan/ma-du-phong                 signed-in
            POST /toa-soan/tai-khoan/bo-xac-thuc                 signed-in
            POST /toa-soan/tai-khoan/but-danh                    signed-in
            POST /toa-soan/tai-khoan/phien                       signed-in
            POST /toa-soan/tai-khoan/phien-khac                  signed-in
            GET  /toa-soan/ban-bien-tap                          signed-in
            GET  /toa-soan/nhan-su                               OT
            GET  /toa-soan/nhan-su/moi                           OT
            POST /toa-soan/nhan-su/moi                           OT
            GET  /toa-soan/nhan-su/{id}                          OT
            GET  /toa-soan/nhan-su/{id}/sua                      O
            POST /toa-soan/nhan-su/{id}/sua                      O
            POST /toa-soan/nhan-su/{id}/duong-dan                OT
            POST /toa-soan/nhan-su/{id}/khoa                     OT
            POST /toa-soan/nhan-su/{id}/mo                       OT
            POST /toa-soan/nhan-su/{id}/bo-xac-thuc              O
            POST /toa-soan/nhan-su/{id}/but-danh                 O
            GET  /toa-soan/nhan-su/{id}/bo-nhiem                 OT
            POST /toa-soan/nhan-su/{id}/bo-nhiem                 OT
            POST /toa-soan/nhan-su/{id}/chuc-vu/{appointment}/ket-thuc  O
            POST /toa-soan/nhan-su/{id}/chuc-vu/{appointment}/huy       O
            GET  /toa-soan/nhan-su/{id}/uy-quyen                 O
            POST /toa-soan/nhan-su/{id}/uy-quyen                 O
            POST /toa-soan/nhan-su/{id}/uy-quyen/{delegation}/thu-hoi  O
            GET  /toa-soan/don-vi                                O
            GET  /toa-soan/don-vi/moi                            O
            POST /toa-soan/don-vi/moi                            O
            GET  /toa-soan/don-vi/{id}                           O
            POST /toa-soan/don-vi/{id}                           O
            POST /toa-soan/don-vi/{id}/ket-thuc                  O
            GET  /toa-soan/tin-bai                               HDMOSU
            GET  /toa-soan/tin-bai/cua-toi                       HDMOSUKC
            POST /toa-soan/bo-loc                                HDMOSUKC
            POST /toa-soan/bo-loc/{id}/bo                        HDMOSUKC
            GET  /toa-soan/tin-bai/moi                           HDMOSUKC
            POST /toa-soan/tin-bai/moi                           HDMOSUKC
            GET  /toa-soan/tin-bai/tai-quay                      OS
            POST /toa-soan/tin-bai/tai-quay                      OS
            GET  /toa-soan/tin-bai/{id}                          HDMOSUKC
            POST /toa-soan/tin-bai/{id}/trao-doi                 HDMOSUKC
            GET  /toa-soan/tin-bai/{id}/trao-doi/nguoi           HDMOSUKC
            POST /toa-soan/tin-bai/{id}/trao-doi/{thread}/tra-loi  HDMOSUKC
            POST /toa-soan/tin-bai/{id}/trao-doi/{thread}/xong   HDMOSUKC
            POST /toa-soan/tin-bai/{id}/trao-doi/{thread}/mo-lai  HDMOSUKC
            POST /toa-soan/tin-bai/{id}/trao-doi/{thread}/cho-tac-gia  HDMOS
            POST /toa-soan/tin-bai/{id}/kiem-chung               OS
            POST /toa-soan/tin-bai/{id}/kiem-chung/{link}/thu-hoi  OS
            GET  /kiem-chung/{token}                             everyone
            POST /kiem-chung/{token}                             everyone
            GET  /kiem-chung/{token}/anh/{id}                    everyone
            GET  /toa-soan/tin-bai/{id}/ban/{number}             HDMOSUKC
            GET  /toa-soan/tin-bai/{id}/xem-truoc                HDMOSUKC
            GET  /toa-soan/cho-duyet                             HD
            GET  /toa-soan/nhieu-tin-bai                         HDOS
            POST /toa-soan/nhieu-tin-bai                         HDOS
            GET  /toa-soan/tin-bai/{id}/sua                      HDMOSUKC
            POST /toa-soan/tin-bai/{id}/sua                      HDMOSUKC
            POST /toa-soan/tin-bai/{id}/gui                      HDMOSUKC
            POST /toa-soan/tin-bai/{id}/ky-duyet                 U
            POST /toa-soan/tin-bai/{id}/tra-lai                  OSU
            POST /toa-soan/tin-bai/{id}/tiep-nhan                OS
            POST /toa-soan/tin-bai/moi/tu-luu                    HDMOSUKC
            POST /toa-soan/tin-bai/{id}/tu-luu                   HDMOSUKC
            POST /toa-soan/tin-bai/{id}/co-mat                   HDMOSUKC
            GET  /toa-soan/tin-bai/{id}/tu-word                  HDMOSUKC
            POST /toa-soan/tin-bai/{id}/chuyen-ma                HDMOSUKC
            GET  /toa-soan/tin-bai/{id}/so-sanh                  HDMOSUKC
            POST /toa-soan/tin-bai/{id}/ban/{number}/khoi-phuc   HDMOSUKC
            POST /toa-soan/tin-bai/{id}/bien-tap-lai             OS
            POST /toa-soan/tin-bai/{id}/tep-da-xem               OS
            POST /toa-soan/tin-bai/{id}/kiem-tra/che/{finding}         HDMOSUKC
            POST /toa-soan/tin-bai/{id}/kiem-tra/giai-trinh/{finding}  HDMOSUKC
            POST /toa-soan/tin-bai/{id}/kiem-tra/don-dep         HDMOSUKC
            POST /toa-soan/tin-bai/{id}/kiem-tra/tu-dien         OS
            POST /toa-soan/tin-bai/{id}/trinh-duyet              OS
            POST /toa-soan/tin-bai/{id}/de-nghi-duyet            HD
            POST /toa-soan/tin-bai/{id}/duyet                    HD
            POST /toa-soan/tin-bai/{id}/duyet-nhanh              HDOS
            POST /toa-soan/tin-bai/{id}/duyet-nhanh/{link}/thu-hoi  HDOS
            GET  /toa-soan/duyet-nhanh/{token}                   signed-in
            POST /toa-soan/duyet-nhanh/{token}/{word}            signed-in
            POST /toa-soan/tin-bai/{id}/tra-bien-tap             HD
            POST /toa-soan/tin-bai/{id}/tu-choi                  HD
            POST /toa-soan/tin-bai/{id}/bo                       HDMOSUKC
            POST /toa-soan/tin-bai/{id}/dang                     O
            POST /toa-soan/tin-bai/{id}/hen-dang                 O
            POST /toa-soan/tin-bai/{id}/bo-hen-dang              O
            POST /toa-soan/tin-bai/{id}/cam-van                  HDOS
            POST /toa-soan/tin-bai/{id}/han-dang                 HD
            POST /toa-soan/tin-bai/{id}/dang-khan                H
            POST /toa-soan/tin-bai/{id}/phe-chuan                HD
            POST /toa-soan/tin-bai/{id}/thay-doi                 OS
            POST /toa-soan/tin-bai/{id}/dinh-chinh               HD
            POST /toa-soan/tin-bai/{id}/go                       HD
            GET  /toa-soan/bang-theo-doi                         HDMOS
            GET  /toa-soan/bang-theo-doi/tin-bai/{id}            HDMOS
            GET  /toa-soan/bang-theo-doi/thoi-gian               HDMOS
            GET  /toa-soan/bang-theo-doi/han-muc                 HD
            POST /toa-soan/bang-theo-doi/han-muc                 HD
            GET  /toa-soan/nhiem-vu                              HDMOSUKC
            GET  /toa-soan/nhiem-vu/moi                          H
            POST /toa-soan/nhiem-vu/moi                          H
            GET  /toa-soan/nhiem-vu/{id}                         HDMOSUKC
            POST /toa-soan/nhiem-vu/{id}/{step}                  HDMOSUKC
            POST /toa-soan/tin-bai/{id}/doi-chieu                HDO
            GET  /toa-soan/ke-hoach                              HDMOS
            GET  /toa-soan/ke-hoach/lich.ics                     HDMOS
            GET  /toa-soan/ke-hoach/dia-chi-lich                 HDMOS
            POST /toa-soan/ke-hoach/dia-chi-lich/tao             HDMOS
            POST /toa-soan/ke-hoach/dia-chi-lich/thu-hoi         HDMOS
            GET  /toa-soan/ke-hoach/moi                          HD
            POST /toa-soan/ke-hoach/moi                          HD
            GET  /toa-soan/ke-hoach/dong/{id}                    HDMOSUKC
            GET  /toa-soan/ke-hoach/dong/{id}/sua                HD
            POST /toa-soan/ke-hoach/dong/{id}/sua                HD
            POST /toa-soan/ke-hoach/dong/{id}/chuyen             HD
            POST /toa-soan/ke-hoach/dong/{id}/bo                 HD
            POST /toa-soan/ke-hoach/dong/{id}/viet               HDMOSUKC
            GET  /lich/{token}.ics                               everyone
            GET  /toa-soan/tu-dien                               OS
            POST /toa-soan/tu-dien/bo                            OS
            GET  /toa-soan/tin-bai/{id}/ngon-ngu                 HDMOSUKC
            POST /toa-soan/tin-bai/{id}/ngon-ngu                 HDMOSUKC
            GET  /toa-soan/chuyen-muc                            O
            GET  /toa-soan/chuyen-muc/moi                        O
            POST /toa-soan/chuyen-muc/moi                        O
            GET  /toa-soan/chuyen-muc/{id}                       O
            POST /toa-soan/chuyen-muc/{id}                       O
            POST /toa-soan/chuyen-muc/{id}/chuyen                O
            POST /toa-soan/chuyen-muc/{id}/kiem-tra              O
            """;

    private static final Map<Character, Post> LETTERS =
            Map.of(
                    'H', Post.HEAD_EDITOR,
                    'D', Post.DEPUTY_EDITOR,
                    'M', Post.BOARD_MEMBER,
                    'O', Post.STANDING_OFFICE,
                    'S', Post.SUPPORT_TEAM,
                    'U', Post.UNIT_HEAD,
                    'K', Post.UNIT_CLERK,
                    'C', Post.CONTRIBUTOR,
                    'T', Post.TECHNICAL_ADMINISTRATOR);

    /** Whom a door lets in. */
    private record Door(
            String method, String path, boolean everyone, boolean anyAccount, Set<Post> posts) {

        String key() {
            return method + " " + path;
        }

        boolean lets(Caller caller) {
            return everyone
                    || (caller.signedIn() && anyAccount)
                    || (caller.post() != null && posts.contains(caller.post()));
        }

        static Door parse(String row) {
            var words = row.strip().split("\\s+");
            assertThat(words).as("method, address and who: %s", row).hasSize(3);
            var who = words[2];
            var everyone = who.equals("everyone");
            var anyAccount = who.equals("signed-in");
            return new Door(
                    words[0],
                    words[1],
                    everyone,
                    anyAccount,
                    everyone || anyAccount ? Set.of() : posts(who));
        }

        private static Set<Post> posts(String letters) {
            return letters.chars()
                    .mapToObj(letter -> {
                        var post = LETTERS.get((char) letter);
                        assertThat(post).as("no post has the letter %c", letter).isNotNull();
                        return post;
                    })
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Post.class)));
        }
    }

    /** Somebody at a door. */
    private record Caller(String name, boolean signedIn, @Nullable Post post) {

        static List<Caller> all() {
            var all = new ArrayList<Caller>();
            all.add(new Caller("nobody known", false, null));
            all.add(new Caller("somebody without a post", true, null));
            Arrays.stream(Post.values()).map(p -> new Caller(p.name(), true, p)).forEach(all::add);
            return all;
        }
    }

    /** One person per post for all doors: nothing they knock at changes them. */
    private static final Map<String, Member> KNOWN = new ConcurrentHashMap<>();

    @Autowired MockMvc mvc;
    @Autowired Members members;
    @Autowired List<RequestMappingHandlerMapping> mappings;

    @Test
    void everyRouteIsListedAndNothingElse() {
        var listed = doors().keySet();
        var there = routes();

        var missing = new TreeSet<>(there);
        missing.removeAll(listed);
        assertThat(missing)
                .as(
                        "These routes exist and AccessTests.DOORS does not say who may use them."
                                + " Add one row for each: METHOD address who"
                                + " (everyone | signed-in | letters of posts, see the class)")
                .isEmpty();

        var gone = new TreeSet<>(listed);
        gone.removeAll(there);
        assertThat(gone).as("AccessTests.DOORS lists routes that do not exist").isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyDoorLetsInExactlyThoseListed() {
        return doors().values().stream()
                .flatMap(door ->
                        Caller.all().stream()
                                .map(caller ->
                                        DynamicTest.dynamicTest(
                                                door.key() + " – " + caller.name(),
                                                () -> knock(door, caller))));
    }

    private void knock(Door door, Caller caller) throws Exception {
        var answer = answer(door, caller);
        var status = answer.getStatus();
        if (door.lets(caller)) {
            assertThat(refused(answer))
                    .as("%s should open to %s, status %d", door.key(), caller.name(), status)
                    .isFalse();
            assertThat(status)
                    .as("%s without its parameters", door.key())
                    .satisfiesAnyOf(
                            s -> assertThat(s).isLessThan(500),
                            s -> assertThat(door.path()).isEqualTo("/error"));
        } else if (caller.signedIn()) {
            assertThat(status).as("%s for %s", door.key(), caller.name()).isEqualTo(403);
        } else {
            assertThat(sendsToSignIn(answer))
                    .as("%s sends %s to sign in, status %d", door.key(), caller.name(), status)
                    .isTrue();
        }
    }

    private static boolean refused(MockHttpServletResponse answer) {
        return answer.getStatus() == 403 || answer.getStatus() == 401 || sendsToSignIn(answer);
    }

    private static boolean sendsToSignIn(MockHttpServletResponse answer) {
        var to = answer.getRedirectedUrl();
        return to != null && to.matches("(http://localhost)?/dang-nhap([?].*)?");
    }

    private MockHttpServletResponse answer(Door door, Caller caller) throws Exception {
        var method = door.method().equals("ANY") ? "GET" : door.method();
        // An id that nothing has: whoever may come in finds no such thing, and nothing is changed.
        var path = door.path().replaceAll("\\{[^}]+}", "987654321").replace("/**", "/x");
        var knock = request(HttpMethod.valueOf(method), path).with(csrf());
        if (caller.signedIn()) {
            knock = knock.with(Members.as(member(caller)));
        }
        return mvc.perform(knock).andReturn().getResponse();
    }

    private Member member(Caller caller) {
        return KNOWN.computeIfAbsent(
                caller.name(),
                name -> caller.post() == null ? members.nobody() : members.holding(caller.post()));
    }

    private static Map<String, Door> doors() {
        var doors = new LinkedHashMap<String, Door>();
        DOORS.lines()
                .filter(line -> !line.isBlank())
                .map(Door::parse)
                .forEach(door -> assertThat(doors.put(door.key(), door)).as(door.key()).isNull());
        return doors;
    }

    private Set<String> routes() {
        var routes = new TreeMap<String, Object>(Comparator.naturalOrder());
        mappings.forEach(mapping ->
                mapping.getHandlerMethods()
                        .forEach((info, handler) ->
                                keys(info).forEach(k -> routes.put(k, handler))));
        return routes.keySet();
    }

    private static Stream<String> keys(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        var names = methods.isEmpty() ? List.of("ANY") : methods.stream().map(Enum::name).toList();
        return info.getPatternValues().stream()
                .flatMap(path -> names.stream().map(name -> name + " " + path));
    }
}
