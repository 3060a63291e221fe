//! Comments in JSON.

/// Replaces comments by blanks, so that places in the text stay the same.
pub(crate) fn blanked(text: &str) -> Result<String, &'static str> {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut in_text = false;
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('\\', Some(_)) if in_text => {
                out.push(c);
                out.extend(chars.next());
            }
            ('"', _) => {
                in_text = !in_text;
                out.push(c);
            }
            ('/', Some('/')) if !in_text => {
                out.push(' ');
                while let Some(c) = chars.next_if(|c| *c != '\n') {
                    out.push(blank(c));
                }
            }
            ('/', Some('*')) if !in_text => {
                out.push_str("  ");
                chars.next();
                let mut last = ' ';
                loop {
                    let c = chars.next().ok_or("a comment has no end")?;
                    out.push(blank(c));
                    if (last, c) == ('*', '/') {
                        break;
                    }
                    last = c;
                }
            }
            _ => out.push(c),
        }
    }
    Ok(out)
}

fn blank(c: char) -> char {
    if c == '\n' { c } else { ' ' }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_comments_outside_texts_only() {
        let text = "{ \"a\": \"// \\\" /*\", // x\n /* *\n/ */ \"b\": 1 }";
        let expected = "{ \"a\": \"// \\\" /*\",     \n     \n     \"b\": 1 }";
        assert_eq!(blanked(text), Ok(expected.to_owned()));
    }

    #[test]
    fn refuses_a_comment_without_end() {
        assert_eq!(blanked("{} /*/"), Err("a comment has no end"));
    }
}
