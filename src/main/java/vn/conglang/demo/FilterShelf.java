package vn.conglang.demo;

import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.filters.SaveFilter;
import vn.conglang.newsroom.reading.EditionFilter;

/** Lets some of the demo keep filters of their own. */
@Component
@Profile("demo")
@Order(3)
class FilterShelf implements ApplicationRunner {

    private final DemoStaff staff;
    private final DemoMarks marks;
    private final SaveFilter saving;
    private final TransactionOperations transaction;

    FilterShelf(
            DemoStaff staff,
            DemoMarks marks,
            SaveFilter saving,
            TransactionOperations transaction) {
        this.staff = staff;
        this.marks = marks;
        this.saving = saving;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!marks.has("filters")) {
            transaction.executeWithoutResult(_ -> {
                all();
                marks.set("filters", "");
            });
        }
    }

    private void all() {
        keep("Chờ biên tập", EditionState.SUBMITTED, "", "office-1", "support-1");
        keep("Đang sửa về chợ phiên", EditionState.EDITING, "chợ", "support-1");
        keep("Chờ duyệt", EditionState.IN_REVIEW, "", "head", "deputy-2");
    }

    private void keep(String name, EditionState state, String words, String... owners) {
        var filter = new EditionFilter(Set.of(state), null, null, null, false, words);
        for (var owner : owners) {
            saving.save(name, filter, staff.member(owner));
        }
    }
}
