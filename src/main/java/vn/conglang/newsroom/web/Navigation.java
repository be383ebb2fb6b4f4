package vn.conglang.newsroom.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.conglang.desk.NavigationEntry;
import vn.conglang.desk.Permission;

/** The newsroom's lines in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class Navigation {

    private static final String NEWS = "desk.group.news";

    @Bean
    NavigationEntry writeItem() {
        return entry(110, "newsroom.nav.write", "/toa-soan/tin-bai/moi", Permission.WRITE).by("n");
    }

    @Bean
    NavigationEntry myItems() {
        return entry(120, "newsroom.nav.mine", "/toa-soan/tin-bai/cua-toi", Permission.WRITE)
                .by("g m");
    }

    @Bean
    NavigationEntry allItems() {
        // On a phone one looks before one writes.
        return new NavigationEntry(
                        NEWS,
                        130,
                        "newsroom.nav.items",
                        "/toa-soan/tin-bai",
                        List.of(Permission.READ_ITEMS, Permission.SIGN_OFF),
                        105)
                .by("g t");
    }

    @Bean
    NavigationEntry itemsToDecide() {
        return entry(105, "newsroom.nav.queue", "/toa-soan/cho-duyet", Permission.MODERATE)
                .by("g d");
    }

    @Bean
    NavigationEntry counterIntake() {
        return entry(140, "newsroom.nav.counter", "/toa-soan/tin-bai/tai-quay", Permission.RECEIVE);
    }

    @Bean
    NavigationEntry sectionTree() {
        return new NavigationEntry(
                "desk.group.office",
                250,
                "newsroom.nav.sections",
                "/toa-soan/chuyen-muc",
                List.of(Permission.MANAGE_SECTIONS));
    }

    @Bean
    NavigationEntry dictionary() {
        return new NavigationEntry(
                "desk.group.office",
                255,
                "newsroom.nav.dictionary",
                "/toa-soan/tu-dien",
                List.of(Permission.EDIT));
    }

    private static NavigationEntry entry(
            int order, String key, String href, Permission... permissions) {
        return new NavigationEntry(NEWS, order, key, href, List.of(permissions));
    }
}
