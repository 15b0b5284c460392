/** A value as YAML writes it, safe whatever it holds. */
const quoted = (text: string) => JSON.stringify(text);

/** Stands where the question is to be put. */
export const questionToFill = 'What did the post ask?';

/**
 * The settings of a new analysis, every one explained; those that most people leave alone stand
 * behind a # with their usual value.
 */
export function analysisTemplate(
  name: string,
  source: { readonly post?: string | undefined; readonly file?: string | undefined },
): string {
  const post = source.post
    ? `post: ${quoted(source.post)}`
    : '# post: https://x.com/name/status/123';
  const file = source.file ? `file: ${quoted(source.file)}` : '# file: data/replies.jsonl';
  return `# The analysis "${name}": what is asked of the thread. Run it with: listening-post run ${name}

# A heading for the reports.
title: ${quoted(name)}

# What the post asked, in your own words; it stands at the top of every report.
question: ${quoted(questionToFill)}

# The questions that the post asked, one by one: how many people answer each, and what they speak of.
# A reply answers a question if it carries one of its themes, or a theme within it, or if one of its
# rules finds words in it; rules are written as in themes.yaml, and not: takes shorter finds of rules
# away. What is denied answers too ("not another survey"); repeating the question does not.
# questions:
#   - asks: Whom should we listen to?
#     themes: [listening]
#     rules: [listen to, ask the, nurse]
#     not: [ask the impossible]

# The post's address: on X (https://x.com/name/status/123), on Bluesky
# (https://bsky.app/profile/name.example/post/key) or on Mastodon (https://mastodon.example/@name/123).
# The replies are asked of that service; with a file it says which of the file's posts was asked.
${post}

# The file or folder that holds the replies, seen from the folder that holds analyses/; a list for
# several. Read are exports of twarc2, twarc-csv, academictwitteR, snscrape, twint and 4CAT, the JSON
# of X API v1.1, Bluesky, Mastodon, Reddit and YouTube, and any CSV, TSV, XLSX or JSONL with a column
# of texts.
${file}

# Which column holds what, where the guess is wrong (the run prints its guess). Fields: id, parent,
# conversation, quoted, text, likes, reposts, replies, quotes, time, language, author, handle, name,
# about, links.
# columns:
#   text: Comment
#   likes: "Number of likes"

# When the post was sent, and when the likes were counted, where the file does not say.
# asked: 2020-04-15
# collected: 2020-04-22

# Whether the replies are invented, as in a demonstration; every report then says so.
# invented: false

# Who asked: a name to be credited (only with their consent), in what standing, and further credits.
# host:
#   name: "…"
#   standing: sent in a personal capacity
#   credits: "…"

# The language of the replies that are counted; only English (en) so far.
# language: en

# Words enter the cloud with more mentions than this, and replies the ranking with more likes.
thresholds:
  words: 20
  likes: 20

# Words to leave out of the word cloud, though not out of the tables; the picture then says so.
# cloud:
#   leaveOut: [not, no]

# How far back X is searched: all (its whole archive), or recent (the last seven days only, for a
# token that may not search the archive). Other services pass it by.
# search: all

# Posts that quote the post instead of answering it: leave-out or count. A service is asked for them
# only where they are counted.
# quotes: leave-out

# Ids of posts to leave out by hand; they stay in the reports as left out.
# leaveOut: ["1250357135428521984"]

# Flags whose replies the findings are to do without: abuse, campaign, organisation, promotional,
# party-political, off-topic, question-echo. None unless asked for: flags are hints, and the reports
# show the issues with and without them anyway. What is set aside stays in the reports as left out.
# setAside: [abuse, promotional]

# How people appear: pseudonyms (the same person always under the same one) or names.
# people: pseudonyms

# For whom: working (with texts and links to posts) or publish (without).
# profile: working

# Another analysis's codebook, to ask the same of two threads; else themes.yaml beside this file.
# codebook: analyses/another/themes.yaml

# Who coded the replies in codings.csv, where readers must know; it stands beside every figure of quality.
# codedBy: two members of the team

# Chance lays out the word cloud, draws replies to be coded, and finds intervals, all by this number.
# seed: 1
`;
}

/** A codebook to begin with: one theme that shows each kind of rule. */
export function codebookTemplate(): string {
  return `# The codebook: themes, what each means, and the rules by which it is found.
#
#   listen               a word in all its forms: listens, listened, listening
#   climate change       words that follow one another
#   sustainab*           * stands for any letters
#   listen ~5 people     both, in either order, at most five words from one to the other (1 to 20)
#   '"WHO"'              just this form; with a capital in it, capitals count
#   '#GreenRecovery'     a tag          '@KateRaworth'   a name       kateraworth.com   an address
#   (what begins with # or @ or " stands in single quotes)
# Words are found in British and American spelling, compounds joined or apart (well-being), and
# phrases in tags (#ClimateChange); what stands in "double quotes" only as it is.
#
# Within a theme the longest match wins. What stands under not: takes shorter matches away.
# A theme may hold themes of its own under themes:; they count for it as well, once a reply.
# counts: support is ranked by likes; counts: references is counted as citations, and may say what it
#   names: kind: theory, person, organisation, book, place or example.
# negation: what is made of "not sustainable": flag keeps and marks it, exclude takes it away, ignore
#   does not look.
# misspellings: true finds words of eight letters or more with one letter wrong as well.
# method: rules tags by the rules; learned by what people's codings teach, and needs codings; both by
#   either.
themes:
  listening:
    name: Listening to people
    about: The reply asks that people be heard.
    rules: [listen, hear from, people's voices, ask ~4 people, '#ListenUp']
    not: [listening to music]
    negation: flag
    misspellings: false
    method: rules
`;
}
