package vn.conglang.demo;

import java.util.HexFormat;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.people.Member;
import vn.conglang.people.Members;
import vn.conglang.people.Units;

/** The people and units of the demo by the keys of its material. */
@Component
@Profile("demo")
class DemoStaff {

    private final DemoMarks marks;
    private final Members members;
    private final Units units;

    DemoStaff(DemoMarks marks, Members members, Units units) {
        this.marks = marks;
        this.members = members;
        this.units = units;
    }

    Optional<StaffId> find(String key) {
        return marks.find("staff:" + key).map(id -> new StaffId(Long.parseLong(id)));
    }

    void remember(String key, StaffId id) {
        marks.set("staff:" + key, id.toString());
    }

    /** Somebody with the posts they hold at the (pretended) moment. */
    Member member(String key) {
        return members.of(find(key).orElseThrow()).orElseThrow();
    }

    UnitId unit(String code) {
        return units.withCode(code).orElseThrow().id();
    }

    /** The second factor of somebody who needs one: the demo shows its codes. */
    Optional<byte[]> secret(String key) {
        return marks.find("secret:" + key).map(HexFormat.of()::parseHex);
    }

    void rememberSecret(String key, byte[] secret) {
        marks.set("secret:" + key, HexFormat.of().formatHex(secret));
    }

    String password() {
        return marks.find("password").orElseThrow();
    }
}
