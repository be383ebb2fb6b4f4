package vn.conglang.newsroom.edition;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Asked for an edition that does not exist, or that is none of this person's business. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchEdition extends RuntimeException {

    public NoSuchEdition() {
        super("No such edition", null, false, false);
    }
}
