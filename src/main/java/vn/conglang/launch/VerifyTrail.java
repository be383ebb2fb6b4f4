package vn.conglang.launch;

import vn.conglang.audit.ChainResult.Broken;
import vn.conglang.audit.ChainResult.Intact;
import vn.conglang.audit.ChainVerification;
import vn.conglang.web.Texts;

/**
 * {@code verify}: walks the trail of all acts and names the first entry that is not as it was
 * written (4.1, 14.3). Exit code 1 when there is one.
 */
record VerifyTrail(Storage storage) implements Verb {

    @Override
    public int carryOut(Console console, Closing closing) {
        var program = Program.behindTheDoor(Premises.join(storage, "verify", closing), closing);
        return switch (program.bean(ChainVerification.class).firstBroken()) {
            case Intact intact -> {
                console.say("verify.intact", intact.count(), intact.last().hex());
                yield 0;
            }
            case Broken broken -> {
                var texts = program.bean(Texts.class);
                var fault = texts.of(console.words().language(), broken.fault().key());
                throw Complaint.of("verify.broken", Long.toString(broken.seq()), fault);
            }
        };
    }
}
