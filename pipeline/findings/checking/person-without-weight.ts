/**
 * Whose a reply is, in SQL over `replies`, for counts that hold replies which are set aside: `weights`
 * numbers the people of counted replies only. As there, a reply without a known author is a person's
 * of its own.
 */
export const personWithoutWeight = "coalesce(author_id, 'reply ' || reply)";
