"""Text without the tags of the engines that make pages out of templates."""

from __future__ import annotations

import re

# A stray opening must swallow nothing: a tag ends before the next one opens (which
# also keeps the search short), is of bounded length and, where people may write its
# signs in a text, holds no HTML and no blank line.
_SHORTCODES = re.compile(
    r"""
      \{%-?\s{0,9}comment\b(?:(?!\{%-?\s{0,9}comment\b).){0,5000}?
      \{%-?\s{0,9}endcomment\s{0,9}-?%\}           # Liquid, Django
    | \{%(?:(?!\{%).){0,2000}?%\}                 # they, and Jinja, Twig
    | \{\#(?![\w-]+\})(?:(?!\{\#).){0,2000}?\#\}   # their comments; {#id} is none
    | \{\{!--(?:(?!\{\{!--).){0,2000}?--\}\}       # a comment of Handlebars
    | \{\{[{<%](?:(?!\{\{).){0,500}?[}>%]\}\}      # unescaped; a shortcode of Hugo
    | \{\{                                         # Mustache, Angular, Vue
      (?!\s{0,9}(?:                                # not what a person is to fill in:
        (?-i:[^\W\d_a-zа-яё])[\w'’-]{2,40}(?:[ ][\w'’()-]{1,40}){0,8}   # Plain words
        | (?:company|business|organi[sz]ation|school|club|firm|shop)[_ ]?name
      )\s{0,9}\}\})
      (?:(?!\{\{|</|<[a-z]|\n[ \t]{0,99}\n).){0,500}?\}\}
    """,
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
_IN_HTML = re.compile(
    r"""
      <\?(?:php\b|=).*?(?:\?>|\Z)                 # PHP, which may stay open at the end
    | <%(?:(?!<%).){0,5000}?%>                    # Ruby, JSP, ASP
    | </?[\#@][a-z][^<>]{0,500}>                  # FreeMarker
    | [$\#]\{[a-z_][\w.]{0,99}(?:[\[(?!:|][^{}<>\n]{0,200})?\}  # JSP, Thymeleaf
    """,
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)


def without_shortcodes(text: str) -> str:
    """Return the text without {{ }}, {% %} and what else site generators put there.

    `{{Name of the contact}}` stays: it is for a person to fill in, not for a program.
    """
    return _SHORTCODES.sub("", text)


def without_template_tags(text: str) -> str:
    """Return HTML without the tags of template engines: shortcodes, PHP, <% %> ..."""
    return without_shortcodes(_IN_HTML.sub("", text))
