package vn.conglang.people;

import static vn.conglang.desk.Permission.MANAGE_ACCOUNTS;
import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.conglang.desk.NavigationEntry;

/** This room's lines in the desk's navigation. */
@Configuration("peopleNavigation")
class Navigation {

    @Bean
    NavigationEntry peopleEntry() {
        return office(230, "people.nav.people", "/toa-soan/nhan-su");
    }

    @Bean
    NavigationEntry unitsEntry() {
        return new NavigationEntry(
                "desk.group.office",
                240,
                "people.nav.units",
                "/toa-soan/don-vi",
                List.of(MANAGE_PEOPLE));
    }

    @Bean
    NavigationEntry postsEntry() {
        return new NavigationEntry(
                "desk.group.own", 910, "people.nav.posts", "/toa-soan/ban-bien-tap", List.of());
    }

    @Bean
    NavigationEntry accountEntry() {
        return new NavigationEntry(
                "desk.group.own", 920, "people.nav.account", "/toa-soan/tai-khoan", List.of());
    }

    private static NavigationEntry office(int order, String key, String href) {
        return new NavigationEntry(
                "desk.group.office", order, key, href, List.of(MANAGE_PEOPLE, MANAGE_ACCOUNTS));
    }
}
