package vn.conglang.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;

/** Says why a command was refused, by the short names of the reasons. */
final class Refusals {

    private Refusals() {}

    static ListAssert<String> refuses(Runnable command) {
        var refused = Assertions.catchThrowableOfType(Refused.class, command::run);
        assertThat(refused).as("refused").isNotNull();
        return assertThat(refused.reasons())
                .extracting(Refusal::key)
                .extracting(key -> key.replace("newsroom.refusal.", ""))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class));
    }
}
