// Written by `npm run learn`. Do not edit.
import type { PromiseKind } from '../../../model/policy.ts';

export const KINDS: readonly PromiseKind[] = ['prior-consent', 'consent-if-asked', 'necessary-only-default', 'category-map', 'no-detriment', 'withdrawal', 'banner-shown', 'loads-at-open', 'click-to-load', 'action-gate', 'privacy-mode', 'anonymised', 'ip-anonymised', 'no-sharing', 'no-personal-data', 'not-cross-site', 'eu-only-storage', 'closed-list', 'exhaustive', 'indirect-list', 'opt-out-link', 'tls'];
/** A line: two parts of a feature, then kinds by number, each with its weight. The first line holds what goes for all. */
export const WEIGHTS = `  -4.96 -4.69 -4.87 -4.18 -4.39 -5.16 -4.21 -4.28 -4.48 -4.68 -4.59 -4.51 -4.63 -5.33 -5.3 -4.89 -5.13 -4.13 -4.78 -5.16 -4.71 -4.45
:  3 0.82 4 -0.42 10 -1.14 16 -0.15 17 1.31 20 1.33
?  0 -0.31 5 0.55 15 0.86 16 1.11 20 0.3
? ^ 1 -0.68 3 -3.41 4 -1.38 5 -1.44 7 -4.76 8 -4.65 10 -2.91 11 -4.39 12 -3.81 15 -0.49 16 -0.8 17 -1.1 18 -3.34 21 -1.81
@  3 0.6 5 -0.27 9 -0.52 13 -0.07 14 -0.15 15 -0.95 17 -0.38 18 -0.47 19 -1.07 20 -0.24 21 -0.7
@ ^ 4 -0.56 5 -0.01 7 1.07 13 -0.34 16 -0.16 17 -1.17 18 -0.27 19 -0.38 21 -0.18
@ after 6 -0.74
@ again 5 0.83
@ analytics 0 -0.51 3 0.21 11 -2 12 0.16
@ anon 11 0.61
@ assigned 3 0.27
@ before 3 -1.4
@ beneath 3 0.57
@ by 9 1.08 11 -0.16 12 0.46 13 0.11 19 0.38
@ choice 9 0.24
@ consent 0 1.77
@ content 8 0.53
@ cookie 0 -0.65 3 0.8 17 -0.33 19 -0.11
@ cookies 2 1.38 17 -1.26
@ copula 3 0.25 10 0.24 13 0.26 17 0.57 20 0.13
@ crosssite 15 -0.79
@ deal 0 0.08
@ default 6 1.07
@ domain 12 0.04
@ each 7 -0.39
@ effect 4 1.04
@ encrypt 21 0.89
@ endpart 9 2.38 11 0.33
@ find 13 0.95
@ flow 6 -0.33 8 1.04
@ footer 19 0.38
@ freeof 11 1.59 14 0.19
@ giveaway 13 0.19
@ ground 1 0.11
@ holdings 14 0.44 15 0.63
@ if 9 0.07
@ includes 3 1.11
@ inland 16 0.48
@ ip 12 0.04
@ load 8 0.4 13 0.02
@ local 13 0.49
@ marketing 0 -0.73 3 1.28
@ measure 15 1.51
@ necessary 2 1.28
@ negation 0 -0.17 3 -0.02 17 1.34
@ not 8 0.1 10 0.38 14 0.33 17 0.17
@ offpage 2 0.08 5 0.32 6 0.7 19 0.02
@ only 11 0.94
@ onsite 15 0.46
@ others 13 0.29 15 0.52
@ ours 11 0.62
@ outparty 0 -0.1
@ owndata 9 1.97
@ payment 9 0.83
@ pd 14 1.48
@ personaldata 13 -1.26 14 0.2
@ privacymode 10 0.2
@ provider 19 0.55
@ readmore 17 2.97
@ reject 20 1.02
@ sell 13 -1.41
@ server 16 0.86
@ set 0 0.29 7 0.32 10 0.09
@ settings 19 3.21
@ show 8 0.08 10 0.52 11 0.71
@ shown 11 0.14 18 0.63
@ slot 2 0.73
@ someone 0 0.36 6 0.44 9 0.59 10 0.09
@ store 16 0.89
@ these 5 0.12 7 0.07 15 -0.85
@ thisdoc 18 0.49
@ thou 7 0.31 9 0.35 11 0.32 19 -0.63
@ to 3 0.49 18 0.52
@ toward 17 0.01 18 0.24
@ track 10 0.88 15 -0.43
@ traffic 9 0.44
@ unless 1 1.21
@ verbfirst 0 0.2
@ video 10 0.85
@ we 11 0.5 15 0.04
@ websites 10 1.08 15 2.04
@ wesubj 1 0.77
@ who 0 0.55
@ window 0 -0.13 6 0.25 19 0.45
@ with 6 0.26 7 0.9 8 0.07 10 0.47 11 -0.49
@ withus 0 -0.8
@ you 9 0.7 17 -0.61
accordingto  10 0.36 13 -1.49
account  9 0.33 12 -0.57 20 -0.5
account h_name 17 -0.43
account not 17 0.57
account these 17 0.64
advance verbfirst 0 0.14
after  1 -0.27 2 -0.47 3 -0.52 4 -1.87 5 -0.52 7 0.45 10 -0.56 11 -0.94 12 -1.13 13 -2.1 14 -0.54 16 -0.87 17 -1.35 18 -1.23 19 -1.82 20 -0.83 21 -0.07
after @ 7 0.08
after ^ 6 0.52 9 -0.09 16 -0.37
after analytics 3 0.1
after asked 1 0.08
after by 6 0.83 9 0.42
after click 9 0.02
after consent 6 0.29
after given 0 0.72
after holdings 16 -0.45
after link 6 0.57 7 1.82
after load 7 0.6
after marketing 9 0.54
after offpage 0 1.04
after onsite 6 1.62 7 1.51
after open 0 -0.03 8 -0.29
after ours 2 0.43
after payment 9 0.26
after personaldata 9 0.39
after present 0 0.49
after show 7 1.06
after slot 8 0.64
after someone 9 1.16
after switchon 3 1.64
after these 0 -0.72 7 -0.71 9 0.3
after you 0 0.35 9 0.86
again  4 -0.1 5 3.44 6 -0.2 11 0.56
again to 5 0.18
ago  0 -0.48
ago load 7 0.17
ago show 7 2.45
all  3 -0.37 7 0.94 9 -0.09 19 -0.3 21 0.72
all ^ 4 0.94 16 2.07
all blocked 2 2.02
all bounded 16 -0.06
all cookie 0 1.77
all euland 16 0.41
all holdings 18 0.4
all inactive 2 1.8
all pd 14 1.5
all regardless 4 0.28
all these 11 0.83
all thisdoc 18 2.11
all tool 0 0.28 17 -1.17 18 1.03
all traffic 21 0.41
all whole 4 0.35 17 -0.04
all you 0 0.53
analytics  0 1.84 1 -0.63 2 -0.42 3 1.2 6 -1.18 7 -0.12 8 -0.12 9 -1.25 10 -0.77 11 1.51 14 -0.4 17 -0.31 19 -1.09 20 0.56
analytics @ 3 2.84 17 0.98
analytics ^ 3 0.36
analytics all 11 0.06
analytics anon 11 0.88
analytics before 0 0.12
analytics blocked 2 2.45
analytics by 12 0.41
analytics consent 3 0.62
analytics cookies 0 0.22
analytics counts 3 0.64 11 -3
analytics default 2 2.13
analytics deletion 12 -0.85
analytics first 0 0.71
analytics holdings 15 0.71
analytics marketing 0 -1.3 3 -1.41
analytics measure 3 -1.06 11 -0.1 17 0.03 20 0.3
analytics negation 12 0.91
analytics none 11 0.6
analytics not 11 1.37
analytics only 0 1.18
analytics recognition 20 0.09
analytics service 0 -0.35
analytics slot 3 0.98
analytics stores 12 0.57
analytics technology 3 -0.17
analytics window 3 1.67
analytics with 12 0.54
analytics you 3 -0.27
anon  0 -0.03 3 -0.53 11 5.45 12 2.67 13 -0.58 14 -0.42 15 -0.33 17 -0.18
anon ^ 12 0.71
anon by 11 0.4
anon detail 11 -1.74
anon identify 11 -0.67
anon negation 11 -2.03 12 -1.96
anon none 11 0.31
anon set 12 3.24
anon thou 11 -0.25
anon to 11 1.08
answer  0 -0.37 8 -0.01 15 -0.97 16 -1.68 17 -0.3 20 -0.22
answer ^ 11 0.87
answer consent 4 0.46
anytime  3 -1.43 5 3.32 6 -0.65 14 -0.37 19 -0.45 20 -0.25
anytime freeof 4 1.13
anytime offpage 5 0.25
anytime whole 5 0.83
apart holdings 15 3.45
appears  0 -0.2 6 2.81 15 -0.75 17 -0.19
appears consent 6 0.5
appears copula 10 1.21
appears open 6 0.64
appears others 3 1.58
appears with 6 0.23
arrival  6 3.16 14 0.33
arrival appears 6 0.27
arrival negation 14 0.09
arrival not 14 0.79
arrival offpage 6 0.88
arrival onsite 6 0.41
ask  0 -0.02 4 -0.11 12 -0.06
ask all 0 0.92
ask before 0 2.26
ask by 6 1.14
ask consent 1 1.32
ask cookie 6 0.38
ask cookies 6 0.79
ask tool 6 0.32
asked  0 -1.2 1 3.22 5 -0.04 8 0.43
asked answer 1 1.01
asked before 0 1.5
asked bounded 0 -0.58
asked ground 1 2.71
asked holdings 1 0.26
asked load 0 0.88 7 0.72
asked these 0 -1.37
asked to 1 0.23
asked use 1 0.27
asked verbfirst 1 1.32
asked wesubj 0 0.59 1 0.67
aslongas  11 -0.06
aslongas consent 0 0.74
aslongas someone 9 0.62
assigned  0 -0.54 3 2.77 4 -0.31 6 -0.65 10 -1.36 11 -0.53 12 -0.25 14 -0.24 16 -0.38 17 -0.3
assigned @ 3 0.56
assigned marketing 3 1.24
assigned set 3 0.11
assigned slot 3 1.71
assigned socialmedia 3 1.95
authority  2 -0.54
banner  2 0.76 3 1.35 6 1.7 7 -1.06 8 -1.04 9 -0.04 10 -0.03 18 -0.38 19 0.01 20 -0.82
banner consent 0 -2.2
banner find 3 0.16
banner first 0 0.07
banner offpage 0 0.26
banner slot 0 1.34 6 -0.71
banner someone 6 0.21
banner technology 3 1.11
banner tool 0 -0.44 6 0.53
basis_li  0 -1.18
basis_li consent 1 2.98
basis_li you 1 1.51
basis_word  0 -0.99 2 -0.54 3 -0.24 4 -0.62 5 -0.48 13 -0.76 16 -0.62 17 -0.54 18 -0.35 19 -0.71 20 -0.21
basis_word these 1 0.03
before  0 1.75 1 -1.14 3 -0.05 4 -0.38 7 -0.09 8 1.05 12 1.37 13 -2.42 14 -0.58 15 -0.67 16 -0.29 17 -0.72 18 -0.6 19 -0.02 20 -0.69 21 -0.27
before @ 7 -1.34
before ^ 2 1.34 7 -1.57
before ago 9 1.08
before all 0 0.82 11 2.93
before analytics 11 0.2
before answered 6 0.15
before bounded 0 -2.45
before choice 8 0.53
before click 7 0.44
before consent 0 1.36 4 -0.57
before cookies 0 0.82
before copula 2 0.28
before deal 9 0.85
before deed 9 2.3
before freeof 14 0.7
before load 8 0.94
before marketing 0 0.39
before negation 0 1.29 8 0.69
before none 9 0.32
before only 0 -2.34 2 1.61
before personaldata 14 0.68
before playstart 8 2.96
before present 0 0.72
before records 12 0.32
before service 0 -0.25
before store 12 0.81
before these 11 0.58
before thou 6 0.57
before thumbnail 8 0.6
before to 0 0.71
before use 0 -0.78
before you 2 0.31
below  0 -0.43 3 0.04
below analytics 3 1.94
below beneath 3 0.15
below content 3 0.82
below provider 19 0.15
beneath  0 -0.08 3 1.19 6 -0.33 14 -0.6 16 -0.18 17 -0.84
beneath analytics 3 1.63
beneath content 3 0.08
beneath functional 3 0.68
beneath marketing 3 2.48
beneath negation 11 1.74
beneath present 3 0.57
beneath provider 19 1.85
beneath store 9 3.46
beneath you 0 0.45
beneath yours 9 1.27
beyond  17 2.39
beyond cookie 17 0.28
beyond negation 17 4.68
beyond not 17 0.08
blocked  0 1.39 2 0.63 3 -0.88 5 -1.89 8 0.42 12 -0.06
blocked aslongas 0 0.99 8 0.87
blocked default 0 -0.66 2 1.09
blocked inactive 2 0.41
blocked someone 0 0.43
blocked with 20 0.14
bounded  0 0.65 4 -0.7 6 -0.08 10 -0.3 12 0.17 13 -0.26 15 0.53 16 1.17 19 -0.54 20 -0.38
bounded @ 17 2.51
bounded after 9 0.24
bounded consent 2 -0.08
bounded cookie 6 -1.04
bounded cookies 6 -0.71
bounded deal 17 0.07
bounded deed 9 1.67
bounded if 8 0.4
bounded inland 16 0.92
bounded ip 12 0.51
bounded listing 17 0.46
bounded necessary 2 0.09
bounded negation 11 0.49
bounded present 0 0.22
bounded server 16 1.01
bounded stores 16 0.36
bounded these 9 -0.41
bounded thisdoc 17 1.41
bounded thou 9 1.06
bounded toward 17 1.18
bounded use 17 -0.63
bounded verbfirst 9 -0.53
bounded you 0 1.45 9 0.57
browser  0 -0.75 2 -0.32 4 -1.51 5 -0.99 10 -0.23 11 -0.43 12 -0.01 21 -1.73
browser @ 7 1.31
browser load 7 0.53
browser measure 20 -0.66
but  10 -2.23 16 -0.5
but who 11 2.66
by  0 -0.17 1 -0.77 2 -0.22 3 -0.99 4 -0.31 5 -0.27 6 -0.76 7 0.33 8 -0.32 9 -0.31 11 -0.01 14 -0.77 15 -0.27 16 -0.51 17 -0.88 18 -0.3 19 -1.19 21 -0.3
by @ 16 -0.88
by after 0 -0.2 7 0.92
by analytics 3 0.54
by anon 11 0.16
by aslongas 8 0.76
by banner 6 1.92
by bounded 16 1.37
by browser 7 0.51
by click 8 0.53
by consent 0 0.48
by cookie 6 0.14 20 0.34
by cookies 6 0.02
by copula 3 0.53
by domain 10 1.24
by each 7 0.68
by encrypt 21 0.93
by exist 4 0.4
by first 8 0.16
by functional 3 1.71
by h_name 6 0.97
by holdings 11 0.54 14 0.07 15 0.52 17 -0.62
by ip 11 -0.5 12 0.07
by link 19 2.5
by listing 18 0.03
by load 7 1.06
by negation 8 0.15 14 0.04
by nobody 14 0.41
by not 14 0.87
by offpage 5 1.06
by open 15 -0.23
by optout 20 0.39
by others 15 1.5
by outparty 13 0.78
by pd 14 0.55
by privacymode 10 0.98
by process 1 -0.49
by session 17 0.24
by set 0 -1.2
by share 13 0.73
by shown 0 1.71
by slot 3 1.27 5 1.65
by someone 13 0.21
by these 4 0.4 14 0.17 17 -0.24 20 1.05
by thou 0 -0.29 4 0.16
by to 5 0.21 18 0.29
by together 7 0.3
by tool 0 -0.54 2 0.38 3 -0.65 6 0.18
by trading 13 0.27
by traffic 21 1.42
by use 11 1.03
by we 3 -0.01
by websites 15 0.36
by with 5 0.29 7 0.5 10 0.35 15 0.22
by you 0 0.76 13 -0.27 14 -0.09
cannot  11 2.46 14 -1.58 16 -0.56
cannot by 11 1.59
cannot crosssite 15 0.32
cannot detail 11 0.2
cannot identify 11 2.02
cannot negation 4 -1.08 14 -1.15
cannot someone 11 0.56
cannot with 11 0.23
captcha  21 -1.61
category  3 3.1 11 -0.57 13 -0.01
category @ 3 0.13
category analytics 3 2.4
category content 3 1.13
category marketing 3 1.31
category slot 3 -0.38
change  5 2.76 6 -1.35
change cookie 5 0.61
change negation 4 0.85
change not 4 0.08
change someone 5 0.19
change you 5 0.6
chat  3 0.72 8 2.13
chat after 7 1.14
chat before 8 0.57
chat first 8 0.35
chat load 7 0.17
chat toward 9 0.53
choice  0 -0.41 4 -0.21 5 0.39 6 0.97 7 -0.77 11 -0.01 17 -0.45 18 -0.67 19 -0.02
choice ^ 4 0.88
choice copula 0 -2.03 2 0.17
choice only 2 0.06
choice stores 2 0.53
choice tool 2 0.5
choice verbfirst 4 0.47
choice you 4 0.66
classed  3 3.25
click  0 -0.1 3 -1.33 5 1.81 6 -0.72 7 -0.83 8 4.35 10 -1.04 11 -0.15 13 -0.79 14 -0.26 18 -0.46 19 -0.08
click content 8 0.89
click leans 8 0.02
click link 19 -0.16 20 1.41
click load 0 -0.52 7 -0.78 8 1.64 9 -0.51
click negation 8 0.76
click not 8 0.74
click reject 5 0.93
click share_button 8 -1.29 9 3.27
click thumbnail 8 2.24
click transfer 8 -0.48 9 2.04
click video 8 1.12
closedword  17 5.06
combine these 15 -1.6
compare  17 -0.14
complete  19 -0.83
complete whole 18 0.41
confined  13 1.43 16 1.55
confined inland 16 1.88
confined necessary 2 0.16
confined ours 13 0.97
confined someone 13 0.12
consent  0 2.85 1 1.6 2 -1.26 3 0.99 5 1.51 7 -2.79 8 -2.5 9 -3.43 10 -0.89 11 -0.76 12 -1.18 13 -1.02 14 -1.36 15 -1.59 16 -0.17 17 -3.48 18 -2.18 20 -1.86 21 -1.03
consent @ 0 1.58 4 0.65 5 1.52
consent ^ 0 -0.42
consent again 5 0.23
consent analytics 3 2
consent anytime 5 1.29
consent asked 0 -1.71 1 0.24
consent banner 6 0.54
consent basis_word 1 0.07
consent blocked 0 1.74
consent bounded 1 0.63
consent cookie 3 -1.5 4 -0.17 5 0.03
consent copula 1 0.84
consent deed 4 1.49
consent ground 0 -0.57 1 0.64 5 -0.32
consent here 5 2.08
consent holdings 0 0.56 1 0.26 5 0.24
consent if 5 0.8
consent marketing 0 2.02 3 0.81
consent negation 0 0.89 5 -0.5
consent nodetriment 4 1.35
consent none 0 0.65
consent offpage 19 0.41
consent only 1 2.38
consent personaldata 1 0.45
consent process 1 2.58
consent reject 0 -0.14
consent someone 5 0.05
consent switchon 3 0.92
consent these 0 0.72 3 0.48
consent thou 5 0.31
consent to 4 0.86
consent tool 0 -0.92
consent toward 3 1.14
consent unnecessary 4 1.3
consent we 0 1.02
consent wesubj 1 0.8
consent with 1 -1.01 5 0.98
consent withdraw 5 1.2
consent you 0 -0.26 5 1.02 6 -0.84
content  2 -0.29 3 1.07 5 -1.22 6 -0.79 8 1.93 9 -1.9 10 1.6 11 -0.24 12 -0.9 13 -0.93 14 -0.61 15 -1.3 19 -0.33 20 -1.1
content ^ 3 0.37
content after 7 -0.67 8 -0.69
content before 0 0.51
content click 0 -0.75 8 0.93 10 -0.2
content consent 0 0.78
content cookie 10 0.28
content deed 8 0.88
content freeof 8 -1.2
content if 8 0.03
content includes 3 2.76
content map 3 0.64
content not 13 -0.69
content only 8 1.3
content ours 10 -0.54
content outparty 13 1.39
content privacymode 10 0.34
content set 8 1.45
content settings 3 1.3
content shown 8 -1.36
content these 8 0.07
content thou 10 -0.21
content together 7 0.81
content tool 8 0.59
content track 10 1.65
content verbfirst 10 0.35
content without 8 -0.32
cookie  1 -0.63 3 0.22 7 -1.45 8 -1.36 9 -0.75 10 -0.09 11 -0.07 12 -0.41 13 -1.11 15 -0.39 16 -0.58 19 -0.02 21 -0.58
cookie @ 0 -1.08 19 0.08
cookie ^ 17 -0.05
cookie analytics 3 0.31
cookie basis_li 3 0.96
cookie bounded 14 0.13
cookie cookies 7 -0.56 8 -0.58 11 -0.12 12 -0.39 13 -0.17 15 -0.15 21 -0.02
cookie copula 4 -0.37
cookie deed 17 1.27
cookie domain 18 0.61
cookie if 0 0.65
cookie includes 3 1.42 14 0.14
cookie leans 18 0.03
cookie listing 18 0.01
cookie marketing 0 1.22 3 0.37
cookie necessary 4 -0.78
cookie not 14 0.17
cookie onsite 18 0.25
cookie open 6 0.34
cookie personal 14 0.71
cookie policyword 19 0.53
cookie recognition 14 1.38
cookie refers 19 0.3
cookie require 0 0.67
cookie session 17 0.57
cookie set 4 -0.17 6 -0.34 18 0.73
cookie settings 5 0.46
cookie show 6 0.62
cookie shown 19 -0.85
cookie someone 11 -0.99
cookie store 0 0.36
cookie these 18 0.74
cookie thou 3 -0.76 4 -0.21
cookie tool 4 -0.1 9 -0.06 10 0.03 19 -0.31
cookie use 2 -0.54 17 0.02
cookie wait 0 0.05
cookie we 3 0.48
cookie websites 17 0.2
cookie whole 18 0.45
cookie you 0 0.19 19 -0.06
cookies  7 -0.21 8 -0.23 12 -0.05 18 0.64
cookies @ 2 0.46 9 0.4 19 1.86
cookies after 0 -0.46
cookies basis_li 3 1.74
cookies bounded 9 1.7 14 1.39
cookies cookie 17 0.27 19 1.24
cookies detail 19 1.46
cookies domain 18 0.01
cookies if 9 0.81
cookies includes 14 1.17
cookies not 14 1.46
cookies offpage 3 0.44 17 -0.29
cookies only 14 0.97
cookies policyword 19 0.97
cookies present 0 0.76
cookies recognition 14 0.29
cookies records 18 0.88
cookies session 17 0.27
cookies set 0 -0.37 9 0.51 18 0.66
cookies store 0 0.79
cookies these 3 0.11 17 0.15 18 0.82
cookies thou 3 -0.17 6 0.31
cookies tool 10 0.07 19 -0.02
cookies use 2 -0.01
cookies websites 17 1.04
cookies with 11 0.08
cookies you 4 -0.8 6 0.57 14 0.15
copula  0 -0.66 1 -0.04 3 -0.58 4 -0.22 5 -1.17 6 -0.98 7 -0.09 9 -0.58 11 -0.17 12 -0.41 13 -0.25 14 -0.53 15 -0.12 16 -1.32 19 -0.38 20 -1.21 21 -0.32
copula @ 3 -0.85 10 0.35 21 -1.05
copula after 2 -0.26
copula ago 17 1
copula all 10 0.84 11 0.37 21 0.11
copula analytics 3 1.73
copula anon 11 1.82
copula anytime 5 1.38
copula banner 3 1.32
copula basis_word 1 0.64
copula before 8 0.68 9 -0.86 12 0.65
copula blocked 2 1.32
copula bounded 0 -0.64 2 0.16
copula by 13 0.33 21 -1.05
copula complete 18 1.58
copula content 3 1.32
copula cookies 3 0.86 4 0.37
copula deal 14 0.68
copula default 0 -0.01 2 3.65
copula deletion 12 0.47
copula detail 19 -0.56
copula encrypt 21 0.18
copula firstvisit 7 0.7
copula freeof 14 1.79
copula hearsay 11 1.98
copula holdings 13 -0.93 14 -0.17
copula if 1 -0.27 9 0.9
copula inland 16 0.58
copula listed 19 0.96
copula load 7 0.28
copula marketing 3 0.36
copula negation 13 0.15 15 0.72 18 -0.15 20 -0.22
copula none 11 0.47 14 -0.92
copula offpage 19 1.08
copula only 17 0.86
copula open 7 0.12
copula privacymode 10 0.41
copula records 13 -0.23
copula refers 6 0.83
copula reject 4 1.09
copula require 0 1.39
copula sell 13 0.13
copula set 10 0.9
copula shorten 11 0.46 12 0.09
copula show 0 0.66 7 1.05
copula slot 3 0.16
copula someone 2 -0.24 4 0.02
copula theonly 17 0.73
copula these 11 -0.4
copula thisdoc 19 -0.18
copula to 1 0.68 3 -0.33 9 0.29 16 0.55
copula together 7 0.98
copula tool 3 0.74
copula toward 3 -0.22 7 0.6 9 0.23
copula unnecessary 4 0.58
copula whole 18 1.4
copula with 12 0.3
copula without 4 1.02
copula you 0 0.16 2 -1.32
country  20 -0.34
counts  4 -0.13 11 2.71
counts holdings 15 0.29
counts negation 13 0.76
counts not 11 2
counts only 11 0.52
cover  8 2.85
cover click 8 0.67
cover slot 3 -0.69
cover someone 8 0.39
crosssite  15 1.36 17 -1.96
crosssite negation 15 1.06
crosssite websites 17 -0.46
dc_address  12 0.29
dc_address records 12 1.19
dc_address you 9 1.32
dc_device consent 0 2.05
dc_email not 13 0.35
dc_name  6 -0.58 11 -0.08
dc_name expire 19 0.97
dc_name others 14 0.51
dc_name records 9 0.07
dc_payment  13 -1.72
dc_payment encrypt 21 3.51
deadline  4 -1.14
deadline eu 16 1.29
deal  1 -0.04 3 -0.25 5 -0.95 6 -0.28 11 -0.2 12 -0.05 15 -1.13 20 -0.29
deal @ 3 -0.57 9 -0.61
deal appears 3 0.67
deal beneath 19 0.36
deal by 0 -0.69 3 -0.63
deal click 9 0.04
deal cookies 3 0.39
deal encrypt 21 1
deal flow 13 0.49
deal holdings 16 0.62
deal inland 16 0.16
deal link 7 1.19
deal listing 18 0.21
deal negation 14 0.12
deal not 13 0.18
deal personal 14 0.02
deal records 17 0.73
deal server 16 0.42
deal set 0 0.42
deal slot 8 0.14
deal stay 16 0.25 19 0.35
deal stores 2 0.26
deal switchon 0 1.76
deal these 9 -0.26
deal tls 21 2.22
deal to 9 0.42
deal together 7 0.68
deal tool 3 0.21 19 0.31
deal toward 9 0.12
deal verbfirst 16 0.02
deal video 8 0.12
deal we 0 -0.2
deal window 19 0.67
deal with 9 -0.19
deed  0 -0.39 1 -1.94 3 -0.11 5 -0.36 6 -0.26 7 -0.2 8 -0.93 11 -1.65 12 -0.3 13 -0.89 15 -0.94 18 -0.04
deed ^ 9 0.34
deed after 3 0.56
deed banner 6 -0.42
deed by 6 -0.18
deed classed 3 2.12
deed click 9 -0.19
deed consent 5 0.89
deed encrypt 21 1.49
deed flow 9 0.77
deed holdings 9 0.5
deed necessary 3 0.62
deed negation 9 2.24 14 0.39
deed nobody 9 0.6
deed none 9 2.17
deed not 14 0.31
deed ours 13 0.28
deed outparty 13 0.2
deed suchas 4 1.86
deed these 9 -0.53
deed traffic 9 1.26
deed undo 5 -0.25
deed visitorid 9 0.16
deed with 9 -0.73
default  3 -0.63 6 0.98
default ^ 2 2.55
default gets 6 0.86
default necessary 2 3.25
default open 7 0.03
default thou 6 1.02 8 0.45
deletion  0 -1.12 4 -0.43 6 -0.55 7 -1.69 9 -0.76 11 -1.15 13 -0.06 14 -0.43 17 -0.18 18 -0.61 21 -0.51
deletion by 12 -1.8
deletion dropped 12 1.84
deletion together 12 0.43
deletion wesubj 12 -0.28
demand  13 -2.2
demand holdings 13 -1.03
demand personaldata 13 -0.7
described  0 -0.42 14 -0.41 20 -0.1
detail  3 -0.62 4 -0.12 5 -0.85 6 -1.01 8 -0.72 10 -0.53 11 -0.13 12 -0.75 15 -0.4 16 -0.05 17 -0.2 19 0.97 21 -0.25
detail after 9 0.24
detail all 18 -1.41
detail banner 19 2.36
detail bounded 17 1.24
detail cookie 19 0.15
detail cookies 19 0.06
detail copula 9 0.26 19 0.97
detail deal 19 0.25
detail exist 17 -0.27
detail find 18 -1.08
detail identity 19 0.73
detail if 9 1.05
detail ip 7 0.51
detail list 17 -2.66
detail listing 17 -0.16
detail offpage 6 -1.85 18 -0.76 19 1.55
detail outparty 19 1.87
detail provider 18 -0.63
detail same 4 1.57
detail stay 19 2.22
detail to 13 0.14
detail tool 19 0.67
detail toward 13 0.3 19 1.01
detail use 17 0.21
detail we 19 0.18
detail you 17 1.39
domain  7 -0.61 8 -0.69 10 0.58 11 -0.78 15 0.45 16 -0.19 17 -0.19
domain anon 12 2.26
domain content 10 2.46
domain cookie 2 1.05
domain cookies 2 0.41
domain negation 10 1.61
domain not 13 0.66
domain tool 2 0.52 10 0.49
domain track 10 1.61
domain traffic 21 0.73
domain window 21 1.43
duty  1 -1.48 3 -0.86 4 -0.91 5 -2.95 10 -0.95 11 -0.14 13 -0.94
each  7 1.6 8 -0.36
each thou 7 0.47
each you 7 0.91
effect  4 2.19 5 -0.38 11 -0.21 14 -0.05 15 -0.6
effect cookies 2 0.37
effect necessary 0 0.57
effect negation 4 1.52
effect not 4 0.58
effect toward 2 1.02
effect yourchoice 3 1.08
embed  10 2.94 12 -0.03
embed ^ 8 0.16
embed click 8 0.77
embed content 3 1.08
embed load 7 0.51
embed ours 10 -0.24
embed refers 13 0.35
embed together 7 0.68
embed tool 10 0.5
embed video 10 -0.55
encrypt  3 -0.16 7 -0.52 9 -0.65 12 -0.07 13 -1.1 17 -0.53 21 3.66
encrypt knowing 21 0.62
encrypt merge 21 2.05
encrypt shown 21 0.49
encrypt traffic 21 3.03
endpart  0 -0.1 12 3.22
endpart ip 12 1.7
endpart shorten 12 1.08
eu  16 0.2
evenif  4 1.07
evenif negation 7 0.52
evenif not 7 0.7
evenif thou 4 0.41
everyperiod  7 -0.14
exactly  9 2.31
exist  2 -0.04 3 -0.44
exist banner 3 -1.62
exist by 13 0.68
exist click 9 1.23
exist copula 17 0.12
exist expire 17 2.61
exist negation 16 0.37 17 0.08 18 1.29
exist not 0 -0.88 17 0.32
exist present 0 -0.09 1 -0.06 8 -0.02 19 -0.07
exist provider 17 0.4
exist someone 1 0.23
exist stores 9 0.22
exist switchon 3 0.31
exist these 10 0.31
exist thou 4 0.35
exist tool 17 1.12
exist traffic 13 0.54
exist verbfirst 1 0.12
exist with 10 0.02
exist you 4 0.19 5 0.65
expire  0 -0.48 6 -1.33 7 -0.24 9 -0.24 18 -0.45
expire anon 11 0.07
expire confined 4 0.58
expire marketing 20 0.58
expire stay 4 0.91
find  1 -0.29 7 -0.67 19 1.06 20 -1.01
find bounded 0 0.32
find compare 15 0.6
find cookie 18 0.27
find deal 18 0.36
find h_name 18 0.08
find holdings 13 1.27
find knowing 4 -0.1
find offpage 18 -0.79 19 0.22
find only 0 0.51
find others 15 0.14
find these 19 -1.14
find thou 19 0.94
find tool 19 1.4
find traffic 21 1.01
find verbfirst 11 0.91
finish  17 4.7
first  0 2.43 7 -2.41 8 1.19 9 3.88
first ^ 9 1.11
first after 0 0.71
first analytics 3 1.17
first by 9 0.82
first consent 0 0.04 3 0.02
first deed 9 1.03
first exist 0 0.01
first if 9 0.82
first these 8 1.59
first thou 8 0.61
first toward 9 0.91
first transfer 8 -0.72
first verbfirst 0 1.12
first you 0 0.66 8 0.64
firstvisit  0 -0.54 5 -0.16 6 6.25 19 -1.07
firstvisit bounded 2 0.69
firstvisit only 2 0.24 6 -0.37
firstvisit set 2 0.53 7 0.64
firstvisit someone 6 0.45
flow  1 -0.08 3 -0.62 6 -0.49 7 0.36 13 -0.6 18 -0.18
flow @ 7 0.15 14 1.86
flow after 8 -0.49 9 1.32
flow before 9 1.7
flow by 8 -0.53
flow choice 9 0.2
flow click 8 -0.23
flow consent 0 -0.5
flow deed 9 0.8
flow first 8 -0.6
flow gets 4 1
flow ip 7 0.98
flow measure 17 0.2
flow negation 0 -0.48
flow none 11 0.03
flow not 9 0.85
flow only 0 -0.5
flow payment 9 2.12
flow personal 14 0.35
flow same 4 0.62
flow service 9 0.58
flow these 4 0.09
flow thou 8 -1.12
flow tool 9 0.68
flow usa 16 1.46
flow video 8 0.09
flow with 9 0.58
flow you 6 -0.5 8 -0.22
following  17 1.41 20 0.92
following whole 18 1.08
footer  0 -0.09 4 -0.35 5 2.7 8 -0.66
footer cookie 5 0.72
footer cookies 5 0.38
footer tool 5 0.13
footer window 6 0.55
formerly  0 -1.68 17 -0.4
formerly @ 0 -0.41
formerly ^ 0 -0.94 7 -6.38
freeof  1 -0.13 2 0.72 3 -0.4 12 -0.21 17 -0.28 20 -0.1
freeof ^ 0 1.9 2 1.44
freeof consent 0 0.22
freeof cookie 10 1.46
freeof cookies 10 0.66
freeof effect 4 1.37
freeof negation 0 1.34 11 -0.36 14 -1.2
freeof personal 14 3.5
freeof recognition 11 1.17
freeof records 14 2.92
freeof tool 4 1.31 10 0.29
freeof you 0 -0.14
fullest  12 -0.65 18 0.36
fullip domain 12 -0.41
functional  3 3.88 10 -0.56
functional analytics 3 -0.18
gets  5 -0.39 9 0.65 11 -0.25 13 0.17 14 -0.01 15 -0.72 19 -0.31 20 -0.22
gets @ 7 0.53
gets by 6 0.28
gets flow 13 -0.69
gets holdings 6 -0.09
gets negation 13 1.19
gets not 4 0.31
gets others 13 0.3
gets thou 6 1.28 9 0.51
gets toward 13 -0.76
giveaway  0 -2.22 13 1.69 14 -0.36 17 -0.21
giveaway freeof 13 -0.55
giveaway negation 13 1.64
giveaway outparty 13 0.15 14 -0.11
giveaway reject 13 1.96
giveaway to 13 0.24
giveaway you 13 -0.9
given  0 0.1 3 -1.1
given consent 1 0.33 5 0.56
given hand 0 0.85
given someone 11 1.12
given verbfirst 0 0.98
goesout  16 0.87 18 -0.21
goesout negation 16 0.08
goesout none 13 0.4
goesout not 16 3.54
ground  0 -0.56 2 -1.54 3 -0.65 4 -2.63 5 -1.36 6 -0.78 7 -1.02 8 -0.18 9 -0.82 10 -0.03 11 -0.02 12 -0.95 13 -0.48 14 -0.89 15 -0.14 16 -1.15 17 -1.1 18 -1.18 19 -0.92 20 -0.32 21 -1.14
ground asked 1 1.54
ground by 1 1.31
ground consent 1 0.59
ground find 0 1.71
ground if 1 0.42
ground leans 1 0.92
ground verbfirst 1 -0.39
group  11 3.77 13 -0.56 14 -1.14
group not 11 0.57
group someone 11 0.19
h_life  14 -0.48
h_life not 15 0.69
h_life store 16 0.36
h_name  3 -0.02 7 -1.06 8 -0.01 11 -0.07 12 -0.27 15 -0.44 18 -0.65
h_name @ 9 1.4 19 1.14
h_name ^ 3 -0.39 19 -0.34
h_name appears 6 0.53
h_name cookie 7 -0.06 9 -0.15
h_name cookies 7 -0.05 9 -0.13
h_name domain 18 1.21
h_name h_provider 18 1.49
h_name newsletter 9 0.16
h_name show 19 0.87
h_name stores 1 0.5
h_name thisdoc 17 0.44
h_name thou 17 0.28
h_name tool 7 -0.04 9 -0.18
h_name toward 4 -0.36 19 0.9
h_name you 14 0.64
h_provider  5 -0.17 10 -0.22 17 -0.78 19 -1.67
h_provider consent 0 0.48 3 1.09
h_provider deal 19 0.01
h_provider giveaway 13 1.73
h_provider provider 7 1.2
h_provider shown 19 0.13
h_provider someone 0 0.57
h_provider these 19 0.88
h_provider thou 3 0.95
h_provider tool 19 -0.04
h_purpose  0 -0.36 11 -0.77
h_purpose @ 12 0.52
h_purpose analytics 12 1.35
h_purpose copula 6 0.84
h_purpose with 12 0.25
hand  13 0.99
hand not 13 0.07
hand outparty 13 0.12
hand to 13 1.41
hearsay  13 -0.17
hearsay deletion 11 -0.25
hearsay holdings 14 -0.1
hearsay pd 14 -1.27
hearsay personal 14 -0.95
hearsay personaldata 14 -0.63
hedge  3 -0.71 16 -1.24
here  13 -0.2
here link 13 -0.01 20 1.51
here thisdoc 13 -0.11 18 0.04
here whole 18 0.46
holdings  1 -0.36 2 -0.31 3 -1.11 4 -0.3 6 -0.25 7 -0.61 8 -0.42 9 -0.22 12 -0.1 16 -0.04 19 -0.27 20 -0.71
holdings @ 3 -0.21 10 0.01 13 0.63
holdings ^ 8 -0.4 15 0.56 19 0.6
holdings all 11 0.39
holdings analytics 11 0.47
holdings anon 11 0.11
holdings before 0 0.53 7 1.76 8 0.29 11 0.6
holdings by 15 0.03
holdings click 9 0.6
holdings content 13 0.55
holdings cookie 0 0.2 17 0.07 18 0.29
holdings cookies 0 0.21 17 0.18 18 0.13
holdings copula 11 0.17
holdings country 16 0.24
holdings deal 9 0.04
holdings euland 16 0.14
holdings first 9 1.59
holdings flow 4 0.91
holdings ground 1 0.66
holdings knowing 19 0.48
holdings measure 17 0.95
holdings merge 13 -0.09
holdings negation 14 0.88
holdings not 11 -0.77
holdings only 9 0.38
holdings outparty 0 -0.5 18 0.13
holdings process 0 -0.33
holdings recognition 11 0.27
holdings records 15 0.33 17 0.34
holdings show 6 0.37
holdings someone 14 0.69
holdings stay 13 0.19 16 1.18
holdings thou 9 0.83 21 0.11
holdings tool 2 0.04 5 0.22
holdings traffic 21 0.23
holdings unless 13 -0.73
holdings we 17 0.62
holdings with 0 -0.45 12 0.04 15 0.34
holdings you 13 0.76 15 0.46
holdings yours 13 -0.36
hypothetical  0 -3.21 2 -1.98 8 -1.25 10 -3.75 12 -0.44
hypothetical consent 0 -0.7
identify  8 -0.34 11 1.64 15 -0.19
identify detail 11 -1.07
identify negation 11 2.55
identity  11 1.49
identity unknown 11 4.4
idle  2 4.07 17 -0.95
idle ^ 2 0.25
if  1 0.47 9 0.32 10 -0.83 11 -1.88 12 -0.06 13 -0.48 15 -1.14 16 -1.39 18 -0.44 19 -0.09 20 -0.15
if ^ 4 -1.23 14 -0.18 16 -0.48
if analytics 0 1.43
if ask 1 0.15
if asked 1 0.69
if consent 1 0.95
if copula 1 1.21
if exactly 7 0.7 9 0.05
if holdings 0 -0.42
if load 7 1.34
if open 7 1.73
if someone 5 -0.48
if these 6 -0.38
if thou 1 -1.24 4 0.45
if to 9 0.06
if we 0 -0.44
if with 9 0.34
if you 0 0.77 8 -0.83 9 -0.02
inactive  2 0.02 12 -1.46
includes  13 -0.78 14 0.53 15 -0.29 19 -1.05
includes analytics 3 2.11
includes assigned 3 -0.47
includes content 3 0.34
includes cookie 3 0.35
includes h_name 18 0.44
includes negation 14 1.11
includes offpage 3 1.13
includes personal 14 0.43
includes shown 3 -1.32
includes these 3 0.16
includes tool 3 0.5
inland  1 -0.52 3 -0.47 4 -0.12 7 -0.54 8 -0.46 9 -0.71 11 -0.54 13 -3.06 14 -2.14 15 -0.39 16 3.44 17 -1.93 18 -0.17 19 -1.59 21 -0.69
inland after 16 0.62
inland bounded 16 0.02
inland country 16 -0.98
inland negation 16 0.65
inland usa 16 -1.02
ip  0 -1.01 3 -0.46 6 -0.06 9 -1.08 10 -0.53 11 -1.79 12 4.49 13 -1.04 14 -0.65 16 -0.34
ip ^ 12 0.88
ip all 7 0.1 12 0.46
ip before 12 1.6
ip blocked 12 -1.05
ip bounded 12 1.72
ip deadline 12 1.56
ip deletion 11 -0.53
ip each 12 0.53
ip inactive 12 -1.83
ip leans 12 0.42
ip linkword 12 2.08
ip only 12 1.54
ip receive 12 0.68
ip refers 12 0.2
ip shorten 12 0.86
ip these 12 0.77
ip to 12 0.02
ip tool 7 0.34
ip toward 7 2.16
ip we 12 0.11
keepus  13 5.44
kept  3 -0.18 4 -0.29 15 -0.6
kept appears 16 -2.74
knowing  3 -0.06 4 -0.04 12 -0.26 13 -0.55 17 -0.08
knowing by 0 0.24
knowing present 11 0.49
knowing shown 6 1.14
knowing tool 19 0.56
lacking  18 4.27
lawsays  0 -4.39 3 -0.29 4 -4.05 8 -0.15 13 -3.21
leans  0 -0.27 3 -0.2 5 -0.08 6 -0.02 7 -0.34 8 -0.18 9 -0.78 11 -0.12 15 -0.53
leans analytics 4 0.77
leans anon 11 0.41
leans by 10 0.08
leans cannot 11 0.52
leans cookie 2 0.33
leans cookies 2 0.61
leans copula 1 0.59 17 0.64
leans gets 6 0.88
leans ground 1 1.67
leans h_name 2 0.75
leans h_provider 2 0.48
leans listing 18 0.19
leans measure 20 0.01
leans not 13 0.76
leans offpage 19 0.77
leans process 14 0.51
leans someone 4 -1.41 9 -1.1
leans these 1 0.37
leans thou 9 0.41
leans verbfirst 0 0.12 1 0.92
leans video 10 0.15
leans you 20 0.93
leave goesout 9 0.99
leave hand 9 0.72
leave inland 16 0.83
leave we 13 2.35
link  3 -0.44 4 -0.52 8 -2.04 9 -0.25 10 -0.17 12 -1.12 13 -0.04 15 -0.52 18 -0.18
link h_provider 7 1.12
link load 7 0.35
link measure 20 1.04
link offpage 6 0.64
link optout 20 0.77
link outparty 14 2.15
link these 19 0.15
link tool 19 0.72
link toward 0 1.15
link we 19 1.95
link with 7 0.16
linkword  0 -0.11 7 -0.12 9 -0.38 15 -0.41 18 -0.75
linkword set 20 0.74
list  14 -0.14 15 -0.25 18 0.07 19 1.85
list by 18 1.28
list detail 18 0.31
list listing 15 -0.06 18 0.45
list these 18 1.26
list to 18 0.73
list whole 19 -1.1
listed  17 0.16
listed detail 19 -0.45
listed flow 17 0.53
listed listing 18 -0.46
listed negation 17 1.09
listed not 17 2.2
listed thisdoc 19 -0.24
listed with 19 0.32
listing  2 -0.2 3 -1.46 5 -0.41 6 -0.09 12 -0.15 14 -0.72 15 -1.05 17 -0.37 18 1.56 19 0.41 20 -0.96
listing ^ 18 1.58
listing by 18 0.4
listing consent 19 0.17
listing cookie 17 -0.37
listing cookies 17 -0.23
listing exist 17 -0.29
listing freeof 18 0.11
listing h_name 19 -1
listing newsletter 14 4.32
listing offpage 19 0.16
listing to 18 0.17
listing tool 17 -0.41 19 0.91
listing we 18 -1.11
listing whole 17 -0.29 18 1.56
load  2 -0.79 4 -0.98 5 -0.19 7 3.04 8 1.39 9 -0.19 11 -0.23 12 -0.11 13 -0.41 15 -0.78 17 -0.51 18 -0.34 19 -0.32 20 -0.57
load @ 0 0.24 13 1.2
load ^ 7 -0.13
load after 6 -0.25 8 0.19 9 -0.55
load browser 7 0.25
load click 0 -1.46 7 -0.9 8 1.62 9 -0.96
load consent 0 1.33
load cookie 10 0.28
load cookies 10 0.43
load copula 21 0.57
load find 8 0.33
load first 8 0.47 9 -2.03
load holdings 9 1.22
load if 0 1.38 8 0.34
load merge 9 0.34
load only 8 1.05
load open 6 -0.59 7 0.87 8 -0.83
load playstart 7 -0.04 10 0.31
load present 7 0.79
load privacymode 10 0.55
load provider 7 0.18
load recognition 15 0.16
load regardless 7 1.01
load retrieve 7 0.43 8 0.3
load server 7 2.14
load show 6 0.97
load someone 6 0.58 8 0.46
load third 0 1.61
load thou 7 0.13
load to 3 1.24 13 0.84
load together 6 -0.08 7 0.39 8 -1.32
load toward 3 0.15 8 -1.22
load yours 8 -0.13
madeby  7 -0.22
madeby @ 0 0.09 3 -0.56
map  3 0.8
map open 7 -0.55
map thou 8 1.01
map you 7 1.59 8 1.06
marketing  3 1.33 4 -0.06 5 -0.46 11 -0.13 14 -0.64 15 -0.17 17 -0.75 19 -0.23 20 1.25
marketing @ 3 1.3 17 0.47
marketing assigned 3 0.24
marketing before 0 0.48
marketing consent 0 1.11
marketing cookie 0 0.65 3 0.61
marketing exist 0 0.77
marketing gets 0 1.35
marketing h_name 4 1.59
marketing not 0 0.4
marketing offpage 3 0.52
marketing only 0 1.95
marketing set 0 0.17
marketing settings 20 1.31
marketing third 13 1.3
marketing tool 3 0.3
measure  4 -0.17 5 -2.47 7 -0.51 8 -0.92 13 -0.57 20 1.33
measure @ 0 -0.3 17 1.56
measure after 3 0.52
measure anon 11 0.57
measure by 20 0.39
measure consent 0 0.66
measure cookies 3 0.18
measure deal 3 0.77
measure if 0 0.1
measure only 3 0.9
measure pd 14 1.92
measure tool 3 1.34
measure toward 17 2.14 20 0.74
measure verbfirst 0 1.29
measure we 0 1.31
measure websites 15 0.1
measure you 20 0.81
mech_dpf  16 -0.45
mech_scc  16 -0.79 21 -0.95
merge  7 -0.4 13 -1.12 15 1.06
merge by 15 0.21
merge holdings 15 1.47
merge not 15 3.15
merge open 15 -0.86
merge others 15 0.08
merge third 15 0.28
mode  3 -0.14 7 -0.16 10 7.51
more  14 -0.57
necessary  0 -0.73 1 -1.35 2 3.84 4 -1.01 5 -1.08 6 -0.3 9 -0.8 11 -0.49 13 -1.6 14 -2.38 17 -5.17 19 -0.98
necessary ^ 0 -0.11 2 -0.06 3 1.97
necessary by 0 0.13 2 0.19
necessary tool 3 1.2
necessary use 2 -1.28
negation  1 -0.7 3 -1.51 4 0.27 5 -0.42 6 -1.4 7 -0.83 9 -0.4 10 -1.14 12 -1.05 13 1.34 15 1.25 18 -0.51 19 -1.33 20 -0.37 21 -0.85
negation @ 0 0.72 4 0.76 10 -1.06
negation ^ 4 0.65 13 0.25
negation again 11 3.03
negation anon 11 -2
negation asked 1 -0.46
negation before 4 -0.81
negation beyond 17 0.52
negation bounded 17 -0.83
negation by 7 -0.26 8 0.07 15 0.11 17 1.19 20 0.31
negation click 9 0.26
negation combine 15 0.6
negation consent 1 -0.64 4 0.09
negation content 4 0.45
negation cookie 10 0.37
negation cookies 10 0.4
negation copula 10 0.45 18 0.31
negation crosssite 15 4.1
negation dc_name 14 2.2
negation deal 4 -0.16 20 1.4
negation deed 9 0.19
negation default 8 2.07
negation detail 11 1.07
negation encrypt 21 -1.22
negation find 21 1.84
negation freeof 0 1.2 14 -1.78
negation giveaway 13 0.83
negation goesout 14 -0.92
negation holdings 15 0.33 16 -0.63
negation if 4 0.61
negation inland 13 -0.43 16 2.85
negation ip 12 1.12
negation knowing 11 1.8
negation lacking 18 3.01
negation load 0 0.97 7 -1.6
negation marketing 17 -0.06 20 0.25
negation measure 20 1.1
negation necessary 0 0.86 2 0.39
negation none 13 -0.09
negation not 0 1.52 4 -1.43 13 0.49 14 -0.2 15 -0.27 16 -0.27 17 -1.26
negation only 2 0.49 17 -0.71
negation open 9 -0.17 10 0.15
negation other 16 0.23
negation others 2 0.27 4 -0.66 14 -0.44 15 0.35 17 1.93
negation outparty 3 -0.48 16 0.29
negation outside 13 1.46
negation outsider 13 0.84
negation pd 14 1.34
negation personal 9 -0.65 14 0.4
negation personaldata 9 -0.76 11 -0.68 16 -0.27
negation present 0 0.59
negation process 11 -0.37 14 2.2
negation provider 0 0.62 17 0.01
negation recognition 11 2.26 13 -0.91
negation records 13 0.22 16 -0.06
negation reject 4 0.58
negation sell 13 1.14
negation share 13 0.63
negation shown 10 0.65
negation slot 20 0.67
negation someone 0 -0.4 4 0.58 11 0.12 14 0.2
negation these 0 -1.39 2 0.09 9 -0.44 15 0.16 17 -0.84
negation thisdoc 20 0.06
negation thou 4 0.05 7 -0.34 8 0.66
negation to 15 0.34
negation tool 10 0.18 13 0.42
negation track 10 0.62 15 0.2
negation transfer 13 -0.9
negation verbfirst 13 -1.16 17 -0.22
negation visitorid 15 0.29
negation we 0 0.05
negation websites 15 0.49
negation with 4 0.34 15 0.13
negation without 0 0.08 13 -0.43 14 -0.34
negation you 0 -0.37 4 0.25 9 -0.28 13 -0.43 15 0.89
newsletter  0 -0.14 20 -0.52 21 -1.86
newsletter anytime 5 -2.36
newsletter offtopic 5 -2.3 9 -3.26
newsletter toward 5 0.61
newsletter you 9 -0.72
nobody ^ 13 1.44
nobody consent 4 1.56
nobody negation 17 0.12
nobody outparty 17 0.12
nobody outsider 13 0.68
nobody someone 13 1.49
nobody thou 15 0.25
nobody tool 7 0.29
nodetriment  4 4.47
nodetriment negation 4 0.65
nodetriment you 4 0.86
none  2 -0.23 4 0.13 6 -0.36 14 0.48 16 -0.09
none ^ 13 0.34
none analytics 0 0.73
none by 13 0.77
none cannot 13 1.07
none cookie 7 0.11
none cookies 0 1.05 4 -1.41 7 0.12
none load 13 1.71
none measure 15 2.52
none negation 2 -0.15 6 -0.32
none nobody 13 -0.37
none not 6 -0.14 14 0.25 16 -0.47
none other 17 0.48
none others 15 -0.47 17 1.42
none outparty 13 -0.44
none outside 15 2.12
none pd 13 -0.88
none personal 13 -0.1 14 0.45
none recognition 11 1.01
none someone 4 0.74 11 1.19 13 -0.35
none thou 14 2.13
none transfer 13 -0.04
none withus 13 2.16
nopersonaldata  14 0.95
nopersonaldata personal 14 0.16
not  1 -0.54 3 -0.58 4 0.01 5 -0.01 7 -0.53 13 0.52 18 -0.19 21 -0.57
not @ 17 -0.91
not anon 11 -2.65
not ask 1 -1.44
not before 0 0.32 9 3.54
not by 4 1.12 15 1.19
not consent 0 0.57 1 -0.3 3 1.31 4 1.55
not cookie 2 0.46 10 0.24
not cookies 2 0.44 10 0.27 18 1.23
not copula 0 0.73
not deed 9 1.31
not detail 13 -0.59
not effect 4 1.26
not given 0 0.27
not goesout 14 -0.88 16 4.08
not h_name 0 -0.99
not holdings 17 -1.47
not identify 14 0.14
not inland 16 0.65
not ip 12 0.41
not knowing 9 1.29
not lacking 18 1.76
not leans 18 0.02
not marketing 0 0.35 17 -0.03
not measure 0 1.19
not merge 15 3.26
not negation 1 -0.48 3 -0.24 4 0.67 14 0.91 18 -0.06 19 -0.33 21 -0.07
not open 10 0.2
not others 2 0.76 17 1.16
not perhaps 11 0.44
not perk 4 1.15
not personal 9 -0.33 14 1.04
not personaldata 8 0.38 13 0.73 17 -0.06
not process 9 0.1
not provider 0 0.43 13 0.24
not recognition 11 1.02
not require 4 2.27
not sell 13 0.06
not service 0 -0.57
not set 17 0.22
not share 13 0.45
not shown 14 0.02 18 0.15
not someone 4 0.04 9 0.62 11 0.69 14 1.23
not these 0 -0.21 2 0.15 4 0.09 11 -0.09
not thirdcountry 16 4.59
not thou 0 0.61
not to 13 0.98
not tool 10 0.06 17 1.4
not toward 4 -0.42 7 -0.26 9 0.24 13 0.31
not track 10 1.18
not undo 5 0.02
not use 0 -0.46
not verbfirst 0 1.1 10 0.48
not we 13 -0.68 17 -0.51
not who 11 2.1
not whole 18 -3.97
not you 0 -0.25 17 -0.09
not yours 4 -0.05
nothingelse  15 -0.52
nothingelse ^ 17 1.25
nothingelse not 17 0.71
nothingelse others 15 -0.21
nothingelse outparty 17 0.94
offer privacymode 10 -0.92
offpage  0 -0.06 1 -0.63 9 -0.34 11 -0.45 12 -0.08 13 -1.29 14 -0.11 15 -0.57 17 -0.11 19 1.32
offpage appears 19 1.12
offpage banner 6 -0.59
offpage before 6 0.89
offpage content 8 0.74
offpage exist 6 0.99
offpage h_name 2 0.47
offpage holdings 5 0.24
offpage leans 6 -0.24
offpage marketing 3 1.38
offpage only 2 0.33
offpage present 3 0.07
offpage retrieve 7 0.44
offpage slot 20 1.93
offpage stay 3 1.71
offpage thou 6 0.81
offpage to 2 0.28
offpage toward 2 0.96
offpage verbfirst 18 0.98
offtopic  0 -2.75 4 -0.33 5 -2.15
offtopic consent 0 -0.04
offtopic you 0 -0.76
once  12 -3.48
only  2 1.86 3 -1.61 4 -0.34 6 -1.3 7 -1.27 9 1.73 10 -0.04 11 0.59 17 1.88 18 -0.05 19 -0.93 20 -0.21
only @ 17 2.52
only after 7 -0.39 9 0.43
only answer 9 0.83
only bounded 12 0.32 18 -1.15
only by 12 0.3
only click 8 0.28
only consent 0 1.25 3 0.99
only cookie 2 1.43
only cookies 2 0.8
only dc_address 12 0.05
only deal 17 0.88
only deed 9 0.67
only domain 12 0.31
only ground 1 0.76
only group 11 1.77
only h_name 2 1.09
only if 9 0.95
only listing 17 2.71
only load 8 0.03
only necessary 0 -0.37
only negation 17 -1.04
only not 15 0.39 17 -0.78
only ours 15 0.45
only owndata 17 0.8
only payment 9 1.32
only records 17 1.03
only these 17 0.04
only tls 21 1.58
only tool 3 -0.89 17 2.41
only toward 16 -0.31
only usable 4 1.32
only we 9 1.53 15 1.34
only who 0 0.09
only whole 0 1.61
only with 3 0.6 9 0.33
only without 2 1.43
only you 9 0.19 12 0.41 17 -0.06
onsite  0 -0.76 4 0.4 5 -0.82 9 -0.05 10 -0.53 13 -0.28 20 -0.94
onsite anon 12 1.01
onsite cookie 0 -0.88 17 0.31
onsite cookies 17 0.94
onsite encrypt 21 0.75
onsite h_name 17 0.54
onsite pd 14 0.59
onsite these 17 0.48
onsite we 14 0.18
onsite websites 11 -0.28 17 0.11 21 0.82
onsite wesubj 14 2.08
onsite you 6 0.05 15 1.99
open  7 3.08 9 -0.72 11 1 13 -0.52 15 -0.25 17 -0.4 18 -0.41
open @ 7 1.04
open again 5 0.41
open analytics 3 1.2
open anon 11 0.69
open banner 6 0.17
open by 7 0.28
open consent 6 1.48
open content 7 0.63
open copula 11 0.36
open h_name 3 1.88
open holdings 7 -1.79
open negation 4 0.5
open not 14 0.12
open onsite 6 0.46
open recognition 11 1.54
open show 6 1.32
open stores 7 0.99
open tool 7 0.29
open traffic 7 0.71
open whole 21 0.2
optaddress  3 -0.03 10 -1.26 19 -1.26 20 4.96
optout  3 -0.06 4 -0.75 5 -0.01 7 -0.2 10 -0.04 11 -0.41 15 -0.24 19 -0.32 20 2.88
optout @ 20 0.54
optout analytics 20 0.01
optout by 20 0.27
optout not 20 -0.53
optout with 20 1.02
other  0 -0.04
other exist 17 0.09
other holdings 13 -0.05
otherperiod  0 -0.4 6 -0.25 7 -0.79 8 -1.2 10 -0.3 13 -2.61 14 -0.06 15 -0.35 17 -0.22 20 -1.55
otherperiod eu 16 -0.25
otherperiod holdings 9 0.4
others  4 -0.32 9 -0.71 11 -1.73 15 0.92 19 -0.48 20 -0.38
others ^ 17 2.17
others consent 0 0.3 3 0.29
others exist 17 1.68
others holdings 15 1.13
others measure 15 1.69
others negation 17 2.15
others not 17 1.29
others outparty 7 -0.46 9 -0.36
others payment 17 1.5
others require 0 0.91 3 0.37
others set 17 0.29
others someone 15 1.07
others we 17 0.01
ours  0 -0.44 8 -0.24 9 -0.12 10 -0.27 20 -0.37
ours @ 10 0.58 17 0.01
ours after 9 0.87
ours bounded 16 0.71
ours click 9 0.52
ours copula 15 0.27
ours embed 10 1.36
ours euland 16 0.19
ours holdings 16 0.22
ours listing 18 0.69
ours negation 4 0.41 11 0.08
ours not 4 0.25
ours outparty 19 0.45
ours policyword 19 0.73
ours processor 17 0.31
ours provider 19 0.56
ours stay 13 0.13
ours these 7 0.44
ours toward 10 -0.16
ours we 13 0.33
outparty  2 -0.33 5 -0.03 6 -0.59 10 -1.13 11 -0.08
outparty @ 17 0.87
outparty access 13 1.96
outparty ago 17 2.79
outparty before 0 0.08
outparty choice 5 2.9
outparty content 17 1.3
outparty copula 18 0.29
outparty flow 13 0.92
outparty gets 13 2
outparty inland 16 -1.02
outparty negation 9 1.49 13 0.19
outparty not 9 0.42
outparty onsite 17 1.74
outparty others 13 0.17
outparty ours 17 0.52
outparty provider 13 -0.29
outparty require 3 2.5
outparty service 17 1.27
outparty third 13 0.09
outparty thisdoc 15 1.11
outparty tool 4 -0.08 14 -0.18
outparty track 17 -0.84
outparty verbfirst 13 -0.05
outparty websites 13 -0.93
outside we 13 0.75
owndata  3 -0.78 7 -1.6 8 -2.26 11 -0.66 12 -0.35 14 -1.05 18 -0.4
owndata deed 4 0.64
owndata first 9 0.74
owndata inland 16 0.68
owndata negation 9 0.57
owndata none 9 0.48
payment by 9 0.08
payment encrypt 21 0.84
payment not 9 0.8
payment only 9 1.17
payment tool 17 0.71
payment you 9 0.81
pd ^ 14 1.53
pd by 14 0.66
pd negation 13 -0.39 14 2.28
pd records 13 -0.47 14 -0.6
pd someone 14 0.73
pd third 13 0.04
personal  9 -0.13 14 3.66 15 -0.26 17 -1.09
personal holdings 11 -0.44
personal negation 14 0.18
personal pd 14 -0.51
personal personaldata 14 0.05
personal shown 14 0.93
personal these 14 0.53
personal third 13 0.17
personaldata  0 -0.65 2 -0.6 3 -0.37 4 -1.29 5 -0.03 7 -0.91 11 -0.61 12 -0.88 15 -1.07 18 -0.16 20 -0.16
personaldata @ 11 1.27 15 1.12
personaldata assigned 14 -0.75
personaldata basis_word 13 -1.34
personaldata deal 17 0.34
personaldata deed 9 2.07
personaldata euland 16 1.3
personaldata freeof 14 -1.2
personaldata given 13 -0.01
personaldata goesout 16 -0.75
personaldata group 11 2.54
personaldata h_life 16 0.65
personaldata holdings 0 -0.7 7 -0.01
personaldata negation 13 1.28
personaldata personal 11 -1
personaldata process 11 0.27
personaldata records 11 -0.06 12 -1.04
personaldata someone 14 0.33
personaldata these 15 -0.63
personaldata thou 9 0.13
personaldata tool 19 0.45
personaldata within 16 1.24
personaldata you 9 0.39
planned  10 -0.94 16 -2.24
playstart  8 0.22 9 -0.41 10 1.34
playstart content 8 0.51
playstart h_name 10 1.67
policyword  3 -0.19
present  3 0.65 4 -0.44 8 -0.28 9 -0.66 11 -0.28 13 -0.3 14 -0.48 15 -0.56 20 -0.47
present consent 0 0.29
present cookie 3 0.25
present find 19 0.11
present ip 12 0.35
present slot 3 -1.23
present someone 1 0.85
present these 3 0.77
present tool 3 0.31
present toward 9 -0.06
present use 17 -0.18
present we 0 -0.65
present wesubj 19 0.12
present you 1 0.79 9 -0.02
privacymode  3 -0.7 7 -0.21 10 6.06
privacymode cookie 10 -2.59
privacymode cookies 10 -0.57
privacymode domain 10 -0.33
privacymode these 10 -2.76
process  2 -0.03 5 -0.69 7 -2.38 10 -0.46 13 -0.94 15 -1.41 17 -0.94 19 -0.29 21 -0.24
process anon 11 3.65
process before 0 -1.27
process by 19 -0.1
process consent 0 -1.04
process deed 0 0.14 9 0.93
process eu 16 0.41
process ground 1 -0.34
process if 9 0.03
process inland 16 1.71
process negation 9 -0.16 14 2.01
process not 9 -1.5 14 0.55
process open 0 0.82
process these 1 0.24 4 0.84
processor @ 17 0.29
provider  2 -0.05 3 -0.59 4 -0.06 6 -0.47 11 -0.5 12 -0.55 15 -0.32 18 -0.38 19 1.98 20 -0.01
provider copula 17 0.54
provider deal 19 0.78
provider find 19 0.04
provider giveaway 19 0.96
provider ip 12 -1.89
provider negation 17 0.89
provider offpage 19 0.18
provider onsite 19 1.39
provider stay 19 0.72
provider thisdoc 19 -0.78
provider tool 2 -0.17 15 -0.4 19 0.81
provider use 19 0.42
provider we 17 0.39
readmore  14 -0.01
receive  0 -0.53 1 -0.99 11 -0.15 13 -0.21 15 -0.1 16 -0.18
receive before 9 0.85
receive by 17 1.22
receive first 9 1.14
receive yours 9 0.49
recognition  4 -0.47 5 -0.08
recognition browser 21 -2.38
recognition by 11 0.32
recognition merge 11 -2.42
recognition others 15 0.48
recognition someone 11 0.86
recognition tls 21 -2
recognition to 3 0.18 11 1.99 14 0.02
recognition wesubj 13 2.27
records  0 -0.82 1 -1.12 2 -0.92 3 -0.38 4 -0.57 5 -0.89 6 -1.1 7 -0.59 11 -0.22 14 -0.62 15 -0.08 17 -0.74 18 -0.37 19 -1.67 20 -1.07 21 -0.25
records @ 11 0.51 13 0.1
records after 9 0.1
records analytics 11 0.22
records before 8 0.58
records bounded 12 0.43 16 0.85
records by 4 -0.93
records copula 13 -0.5
records deal 17 1.05
records deed 9 0.09
records deletion 12 -1.2
records given 9 0.41
records group 11 3.09
records h_name 18 -0.74
records holdings 8 -0.52 14 -0.09 16 -0.4 21 -0.22
records list 19 -0.09
records merge 15 0.88
records none 4 0.9 9 0.03
records not 9 0.15 13 0.98 17 -1.32
records only 9 0.22 12 0.7
records onsite 13 0.8
records otherperiod 9 -0.06
records others 15 -0.82
records recognition 11 0.5
records refers 10 0.73
records shorten 11 1.91
records someone 9 0.66 14 0.25
records stay 16 2.23
records store 9 -0.11
records these 8 0.51 9 0.11
records thisdoc 5 0.41
records thou 11 1.3
records toward 13 -0.29 14 -0.38
records use 11 1.88
records verbfirst 11 0.33 12 -0.7
records with 7 -0.11
records withus 13 0.29
records you 9 0.02
refers  2 -0.4 3 -0.8 5 -1.34 7 -0.4 8 -0.46 13 -2.25
refers after 7 -2.48
refers click 8 -0.64
refers content 7 -0.57
refers leans 4 -0.38 8 -0.12
refers offpage 19 0.04
refers show 6 0.62
refers video 7 -0.55
regardless  4 1.3 7 0.69
regardless cookie 4 1.02
regardless cookies 4 1.03
regardless you 7 1.95
reject  0 -0.07 4 4.26 9 -0.16 11 -0.23 14 -0.72 15 -0.12 18 -0.19 19 -0.03
reject @ 4 0.2
reject ^ 4 0.02
reject consent 4 -1.26
reject cookies 0 1.36
reject effect 4 0.48
reject measure 20 0.37
reject necessary 0 0.78 2 2.26 4 -0.8
reject negation 13 -0.56
reject none 4 1.05
reject same 4 1.66
reject set 0 1.47
reject shown 4 0.2
reject usable 4 0.12
reject you 4 0.78
remember  4 -0.3 11 -0.04
remember aslongas 5 0.53
removed  5 1
removed anytime 5 0.08
renounce  4 1.48
request  13 -2.86 14 -3.25
require  0 1.44 5 -1.81 9 -0.37 13 -0.13
require click 8 0.06
require consent 0 0.48
require cookie 0 -1.67 4 1.69
require h_name 0 -0.76
require negation 0 -1.6
require offpage 0 0.12
require set 0 1.05
require slot 0 0.26
require wait 0 1.37
require you 0 0.47
retrieve  6 -1.52 9 -0.5
retrieve cookies 19 0.14
retrieve h_name 19 0.25
retrieve with 7 1.84
right_access  20 -0.64
same  4 3.74
same cookie 4 0.13
same cookies 4 0.01
same we 7 0.17
sell  9 -0.5 13 3.37 14 -2.55
sell negation 13 0.96
sell not 13 0.81
sell personal 13 0.74
sell share 13 -1.43
sell toward 13 -2.81
sell trading 13 -1.78
separately  19 0.91
separately someone 19 0.81
server  1 -0.28 10 -0.7 12 -0.39 21 0.6
server confined 16 0.08
server stores 13 -0.06
server these 16 0.41
service  0 -0.17 5 -0.4 7 -0.15 11 -0.12 13 -1.18
service content 17 0.62
service only 17 0.28
service slot 3 0.44
service window 6 0.3
set  0 1.05 3 -0.08 4 -0.89 5 -0.94 6 -0.73 7 0.47 11 -0.85 14 -0.29 15 -0.19 19 -0.47
set after 0 0.16 7 0.55
set all 10 0.98
set analytics 0 0.84
set basis_li 3 1.78
set before 9 -0.2
set consent 0 0.35
set cookie 17 0.04
set cookies 17 0.26
set exist 3 -0.53
set first 9 -1.16
set h_name 17 0.25
set if 9 0.26
set ip 12 1.1
set necessary 2 0.01
set negation 0 0.36
set only 2 0.1
set others 18 0.28
set privacymode 10 0.5
set someone 0 0.76
set thou 0 1.58
set to 7 -1.06
set tool 10 0.9
set without 0 -0.12
settings  4 -0.54 5 1.6 6 -0.63
share  4 -1.33 10 -0.11 13 1.8 14 -1.54 15 -1.46 16 -0.66 17 -0.09
share flow 13 -1.19
share giveaway 13 -1.93
share leans 13 0.16
share negation 13 0.35
share not 13 0.18
share ours 13 -0.86
share outparty 13 1.07 17 -0.28
share traffic 9 1.81
share unless 13 -1.3
share with 9 0.32
share you 0 -0.28 9 0.58 13 -0.37
shorten  0 -0.54 7 -0.88 12 3.64 17 -0.07
shorten analytics 11 0.39
shorten deletion 12 -3.04
shorten endpart 12 0.19
shorten leans 12 0.16
shorten nobody 11 1.34
shorten you 12 0.53
shorten yours 12 -0.82
show  0 -0.71 1 -0.07 3 -1.69 4 -0.72 5 -1.74 9 -0.15 12 -0.65 13 -0.42 15 -0.69 20 -0.88
show after 6 0.69 8 0.71
show appears 6 -1.67 21 0.5
show arrival 6 0.25
show asked 1 -0.7
show banner 19 0.45
show by 6 0.49 7 -0.8
show choice 6 0.68
show consent 19 0.14
show content 3 1.69
show copula 10 0.24
show exist 6 0.2
show find 7 1.5
show footer 6 1.06
show group 11 0.43
show ip 7 1.78
show map 8 1.02
show not 11 0.37
show only 0 1.56
show onsite 7 -0.45
show open 0 -0.07 7 -0.61
show ours 0 0.38
show personal 14 1.61
show readmore 19 0.03
show refers 6 0.66
show these 19 0.09
show thou 7 -0.86
show to 7 -0.11
show use 6 0.23
show window 2 -0.29 6 1.51 7 -0.23
show you 0 0.81
shown  0 -0.17 2 -0.26 5 -0.16 7 -0.6 8 -0.79 10 -0.07 13 -0.29 20 -0.76
shown after 7 -0.04
shown appears 21 0.12
shown beneath 19 -0.41
shown consent 6 1.11
shown cookie 19 -0.58
shown copula 18 -0.81 19 -0.91
shown holdings 15 0.28
shown leans 16 0.27
shown not 11 0.82 15 0.08
shown onsite 4 0.3
shown records 19 -0.27
shown someone 5 -0.42
shown technology 3 0.63
shown these 21 0.9
shown thisdoc 19 -0.91
shown thou 19 1.37
shown usable 4 -4.02
shown use 6 0.83
shown we 17 -1.22
shown wesubj 19 1.4
shown whole 18 2.34 19 -0.5
shown with 6 1.09
shown you 19 0.31
sitealone  15 2.1
slot  3 1.37 9 -0.22 11 -0.31 13 -0.29 18 -0.81
slot analytics 3 1.15
slot assigned 3 1.8
slot by 20 1.65
slot click 4 1.09
slot content 3 0.65
slot h_life 19 0.48
slot leans 3 0.39
slot measure 20 1.08
slot not 8 0.69 20 3.44
slot offpage 7 0.78
slot open 20 0.82
slot someone 4 0.09
slot these 20 0.63
slot thisdoc 3 -1.9 20 3.04
slot to 20 0.61
slot window 3 0.45
socialpage  3 -0.52 10 -0.4 12 -1.09
someof  0 -0.34 5 -0.15 16 -0.33 17 -1.24
someone  1 -0.47 3 -0.37 5 -0.29 7 -0.78 8 -0.24 11 1.1 12 -0.05 13 -0.68 15 -0.58 16 -0.34 17 -0.62 21 -0.62
someone @ 4 0.59
someone ^ 15 -0.41
someone after 1 0.12
someone analytics 0 0.88 3 0.84
someone click 0 -0.28
someone confined 11 0.36
someone consent 1 0.16 2 -0.75 5 -0.17
someone content 9 -1.39
someone cookie 4 0.22
someone copula 9 0.31 11 0.79
someone counts 11 0.06
someone crosssite 15 0.21
someone deal 14 0.03
someone deed 9 0.8
someone expire 11 1.53
someone identity 6 -0.21
someone if 0 -0.91
someone leans 10 0.19
someone necessary 2 1.05
someone negation 11 0.01
someone not 8 -0.89
someone offpage 0 0.26 4 0.28
someone only 0 -0.24 9 -0.8
someone onsite 6 0.23
someone other 15 0.22
someone others 15 1.71
someone ours 21 1.73
someone outparty 13 0.06
someone personal 13 -0.31
someone playstart 8 1.74
someone present 9 -0.35
someone receive 9 -0.41 19 0.57
someone recognition 11 0.8 14 -1.44
someone refers 7 -2.12
someone reject 0 -0.92
someone show 6 1.32
someone slot 20 0.58
someone stay 11 0.12
someone switchon 3 0.66 8 1.25
someone these 7 -0.3
someone thou 9 -1.45
someone to 7 -0.43
someone transfer 9 0.49 21 0.61
someone verbfirst 0 0.07 9 -1.33
someone we 21 0.56
someone websites 11 -1.14 15 0.44
someone whereif 9 2.32
someone with 11 -1.03 20 0.39
someone you 5 -0.13 8 -1.03
stay  3 0.21 6 -0.45 7 -0.23 9 -0.24 10 -0.11
stay after 2 1.07
stay appears 3 0.67
stay blocked 0 1.18
stay consent 3 0.16
stay inland 16 0.43
stay share 13 0.14
stay someone 13 1.86
stay these 3 0.29
stay tool 19 0.82
stay withus 13 0.52
store  3 -0.73 6 -0.07 7 -1.81 8 -0.54 15 -0.2 17 -0.65 19 -0.09 21 -0.44
store copula 10 0.19
store inland 16 1.34
store ip 12 2.26
store leans 13 0.62
store negation 12 1.62
store not 12 0.17 14 1.3
store pd 14 0.81
store server 16 -0.71
store shown 10 0.47
store stay 16 -0.39
store these 11 1.59
stores  0 -0.41 3 -0.04 4 -0.88 6 -1.03 8 -0.44 9 -0.46 10 -0.04 12 -0.15 16 0.83 17 -0.94 18 -0.61 19 -0.5 20 -0.87 21 -0.59
stores bounded 16 1.34
stores by 1 0.36
stores confined 16 1.29
stores cookie 2 0.64
stores cookies 2 0.3
stores copula 16 -0.64
stores euland 16 2.19
stores goesout 16 -0.89
stores inland 16 1.14
stores kept 16 0.91
stores leans 13 0.15 16 0.38
stores other 16 2.55
stores refers 16 0.34
stores server 16 1.29
stores stay 16 1.17
stores these 11 0.07
stores third 16 0.45
stores together 7 0.03
stores usa 16 -1.12
stores we 9 0.97
stores wesubj 9 0.64
striving  16 -1.52
striving holdings 16 -0.79
switchon  10 2.14 11 -0.18 12 1.33
switchon set 3 -0.08 12 0.15
technology  0 1.7 1 -0.6 6 -0.16 8 -0.81 9 -0.43 13 -0.34 16 -1.06 20 -0.06 21 -0.11
technology @ 17 1.28
technology ^ 3 0.54
technology after 3 0.84 7 1.23
technology analytics 3 0.29
technology aslongas 0 0.66
technology before 0 0.97
technology blocked 0 1.92
technology category 3 0.69
technology domain 12 0.74
technology necessary 2 0.11
technology negation 0 0.36 15 0.37
technology offpage 7 0.16
technology open 7 1.49
technology payment 17 -1.14
technology present 3 0.33
technology provider 19 0.46
technology service 0 -0.02 3 -0.06 20 -0.12
technology set 7 0.91
technology settings 19 0.77
technology switchon 3 1.76
technology these 19 1.41
technology third 17 2.52
technology to 4 0.29
technology tool 0 -1.25
technology verbfirst 3 0.59
technology without 0 0.42
theonly  17 2.73
theonly we 17 0.23
thereupon @ 8 2.87
thereupon negation 8 1.18
thereupon not 0 0.72 8 0.53
these  0 -0.47 2 -0.19 4 -0.33 6 -0.44 7 -0.27 8 -0.06 9 -0.92 11 -0.11 12 -0.29 13 -0.35 15 -0.61 16 -0.82 18 -0.48 20 -0.24 21 -0.41
these ^ 2 -0.24 3 -0.44
these after 7 0.46
these analytics 3 0.74
these anon 11 1.21
these by 8 0.46 10 0.29
these cannot 11 0.22
these category 0 0.4
these consent 4 0.31
these cookie 17 0.33
these cookies 17 0.29
these copula 15 0.3
these described 18 0.95
these endpart 12 0.64
these exist 6 0.22
these find 19 0.01
these ground 1 0.42
these h_name 0 -0.54
these holdings 0 0.2
these knowing 21 0.5
these linkword 20 2.44
these list 17 1.79
these load 7 0.47
these marketing 3 1.41
these necessary 2 0.59
these open 7 0.01
these others 15 0.67
these ours 13 0.23
these outparty 15 0.12
these perhaps 11 0.61
these records 13 -0.55
these share 13 0.03
these shorten 12 0.08
these shown 3 0.36
these slot 3 1.54 20 0.84
these someone 1 -0.25 8 -0.16
these theonly 17 0.03
these third 15 0.19
these thispolicy 18 2.96
these thou 0 -0.07
these tool 17 0.41 19 0.18
these toward 13 0.63
these verbfirst 1 -0.51
these we 13 0.83
these whole 14 1.04 18 1.47
these window 6 0.26
these withdraw 5 0.38
these you 14 -0.24
third  13 0.88 14 -1.06
third negation 13 0.17
third other 13 -1.81 15 0.45
third others 17 -0.85
third outparty 13 0.71 14 -0.8
third tool 13 0.55
third verbfirst 13 -0.87
thirdcountry  13 -2.25
thirdcountry inland 16 -1.12
thirdcountry negation 16 1.6
thirdcountry not 16 0.42
thisdoc  0 -0.56 1 -0.15 2 -1.03 3 -1.33 4 -0.86 6 -0.74 7 -0.73 8 -0.99 9 -0.73 10 -0.48 11 -0.2 13 -0.26 14 -1.26 15 -0.58 16 -0.97 18 1.96 19 -1.72
thisdoc ^ 18 0.27
thisdoc all 18 1.59
thisdoc beneath 3 1.7
thisdoc cookie 17 0.07
thisdoc cookies 17 0.09 18 0.46
thisdoc detail 18 0.11
thisdoc find 18 1.04
thisdoc listing 19 -0.67
thisdoc records 17 1.15
thisdoc thou 5 0.3
thisdoc whole 17 -0.11 18 0.71
thisdoc you 18 0.72
thou  1 -0.05 12 -0.6 13 -0.7 15 -0.36 16 -0.41 17 -0.84 18 -0.53 19 -0.4 20 -0.04
thou @ 4 0.25
thou ^ 9 -0.09 13 -0.54
thou after 6 0.82
thou all 4 1.14
thou analytics 0 0.58
thou beneath 5 0.45
thou bounded 9 -0.39
thou by 4 0.47 5 -0.66
thou category 3 0.2
thou choice 9 0.24
thou click 0 -0.58 8 -0.19
thou confined 2 0.24
thou consent 0 0.06 19 0.55
thou content 8 1.06 9 -2.26
thou cookie 4 0.15 19 -0.45
thou cookies 19 -0.28
thou deal 9 0.34
thou encrypt 21 1.15
thou euland 16 0.26
thou holdings 13 -0.23
thou inland 16 0.42
thou leans 6 0.38
thou load 7 -0.66
thou negation 0 0.03
thou none 0 0.2
thou not 2 0.27 5 -0.06 6 0.92
thou offpage 7 -0.42 19 0.22
thou only 2 0.61 9 -1.43
thou open 7 0.17
thou optout 20 0.31
thou outparty 0 0.62
thou playstart 8 1.51
thou provider 0 0.89
thou show 0 -0.63
thou someone 4 -0.22 6 -0.92 9 -0.61 14 -0.24
thou store 1 0.73 9 0.71
thou these 5 1.34 6 0.01
thou third 13 0.32
thou tool 4 0.33 5 1.02
thou toward 4 -0.17 5 -0.09
thou verbfirst 0 1.34 4 0.21 15 0.25
thou we 3 -0.28
thou wesubj 0 0.9
thou withdraw 5 0.03
thou you 0 -0.56 3 -0.22 4 -0.05 9 -0.05 11 -0.13 13 -0.28
thou yours 4 -0.87
thumbnail  8 1.14 9 -2.03
tie merge 11 -1.22
tls  7 -1.95 21 7.34
tls copula 21 -7.85
tls whole 21 0.87
to  0 -0.36 1 -0.4 2 -0.35 3 -0.47 6 -0.02 7 -0.04 8 -0.76 10 -0.1 11 -0.16 15 -0.37 16 -0.04 17 -0.42 21 -0.31
to @ 3 -0.46 5 1.05
to by 13 -0.28
to content 3 0.01
to cookie 10 -1.04 19 0.35
to cookies 10 -0.78 19 0.53
to copula 13 0.23
to deal 13 -0.25
to detail 19 1.45
to effect 4 -0.35
to giveaway 13 -2.13
to knowing 13 -0.18
to leans 20 0.26
to marketing 0 0.48 3 0.64 20 0.88
to negation 16 0.46
to newsletter 5 -1.83
to nobody 13 0.79
to offtopic 5 -0.32
to others 15 0.28
to payment 9 0.01
to privacymode 10 -0.46
to same 4 0.26
to set 13 0.86
to someone 4 0.47 20 1.03
to thou 9 0.08
to tool 19 0.17
to toward 0 -0.12 4 -0.43 7 -0.08 19 -0.01
to we 0 0.05
to with 20 0.72
together  0 -0.08 7 3.71 9 -0.21 10 -0.03 19 -0.62
together duty 8 0.96
together each 7 -0.89
together onsite 7 0.16
together show 7 0.6
together to 7 0.52
together whole 7 -0.66
together with 7 0.84
tool  1 -0.52 2 -0.13 4 -0.13 8 -0.14 9 -0.35 11 -0.91 12 -0.95 13 -0.19 14 -0.03 15 -0.28 16 -0.62 20 -1.09 21 -0.9
tool @ 17 0.64 18 1.56
tool after 11 0.67
tool all 17 0.17
tool appears 6 0.6
tool banner 0 1.22
tool basis_li 3 2.05
tool below 19 1.66
tool beneath 18 -0.42 19 0.1
tool bounded 17 0.25
tool by 6 0.73 18 0.52
tool change 19 1.53
tool complete 18 1.24
tool cookie 0 -0.18 2 -0.16 18 -0.16
tool cookies 0 -0.04 2 -0.11 18 -0.07
tool copula 13 -0.65 17 0.16 19 0.94
tool default 2 -0.83
tool detail 19 0.5
tool domain 10 1.15
tool find 19 1.81
tool fullest 18 1.98
tool gets 6 0.96
tool knowing 19 1.1
tool leans 18 0.58
tool marketing 17 -1.79
tool necessary 3 -1.71
tool not 17 0.31
tool offpage 6 -0.17 19 1.49
tool only 9 0.84 17 1.27
tool onsite 18 0.22
tool open 6 0.98 19 0.4
tool ours 3 0.13
tool personal 14 0.2
tool provider 19 0.36
tool set 9 0.76
tool stores 2 1.06
tool these 6 0.25 19 0.03
tool thispolicy 18 3.69
tool to 18 0.66
tool use 17 1.03
tool verbfirst 4 0.07 13 -0.22 18 0.4
tool we 17 1.1
tool wesubj 19 0.82
tool you 6 0.81
toward  1 -0.14 3 -0.2 5 -0.23 6 -0.01 7 -0.16 10 -1.3 11 -0.55 12 -0.52 14 -0.15 15 -0.14 16 -0.78 17 -0.79 18 -0.86 19 -0.54
toward @ 5 0.37 9 1.61
toward after 9 0.24
toward before 0 0.46
toward by 7 -1.11 20 0.18
toward click 9 0.48
toward consent 5 0.67
toward content 3 0.43
toward cookie 4 0.25 5 0.84 10 -0.64
toward cookies 2 0.02 4 0.06
toward copula 11 0.33 13 0.61 16 0.56
toward domain 10 -2.17
toward encrypt 21 0.76
toward first 8 0.59
toward goesout 16 0.51
toward h_name 4 1.06
toward h_provider 9 1.25
toward holdings 13 -0.25
toward knowing 13 -0.3
toward leans 20 0.82
toward marketing 0 0.15
toward measure 20 0.29
toward negation 4 0.07 13 0.57 16 0.14
toward nobody 13 0.86
toward offpage 0 0.68 19 0.57
toward only 9 0.19
toward ours 13 -0.44
toward outparty 13 1.26
toward owndata 17 1.46
toward records 13 -0.58
toward reject 4 -1.18
toward same 4 1.38
toward service 0 -1.4
toward set 13 0.65
toward show 6 0.21
toward slot 0 0.22
toward someone 0 -0.12 11 0.39 20 0.34
toward technology 0 -1.24
toward these 0 0.53
toward third 14 -1.43
toward to 9 -0.26 13 -0.4
toward tool 2 0.25 4 0.03 5 0.14
toward traffic 9 0.2
toward verbfirst 21 0.47
toward video 8 0.59
toward we 9 -0.38 13 -0.2
track  4 -0.68 13 -0.74 14 -0.5 15 1.74 19 -0.14
track choice 3 0.17
track negation 15 2.27
track not 15 1.1
track other 15 0.84
track others 15 0.15
track outparty 15 1.04
track yourchoice 3 1.77
trading  13 1.62
trading negation 13 0.76
trading not 13 0.76
trading ours 13 0.05
trading records 13 0.34
trading share 20 0.89
trading yours 13 0.13
traffic  0 -2.15 1 -0.43 3 -0.27 5 -0.42 6 -0.81 7 -0.46 8 -0.59 10 -0.44 14 -1.02 15 -0.65 17 -0.46 19 -0.4
traffic ^ 21 0.16
traffic anon 11 0.56
traffic click 9 0.72
traffic confined 13 0.62
traffic copula 21 1.47
traffic deed 9 0.57
traffic encrypt 21 2.28
traffic flow 21 0.52
traffic holdings 21 0.25
traffic negation 9 0.14 13 1.4
traffic not 9 0.76
traffic others 13 1.72
traffic ours 21 1.43
traffic personaldata 9 0.31
traffic records 9 0.51
traffic server 21 0.69
traffic stay 13 1.64
traffic stores 21 0.22
traffic thirdcountry 16 0.87
traffic tls 21 1.22
traffic transfer 21 0.58
traffic we 21 0.52
traffic you 9 0.43
transfer  1 -0.13 4 -0.19 8 -0.29 12 -1.44
transfer @ 8 1.39
transfer after 9 0.4
transfer deal 9 -0.25
transfer deed 9 -0.24
transfer encrypt 21 0.9
transfer goesout 16 0.91
transfer marketing 20 1.09
transfer negation 16 0.32
transfer not 16 0.5
transfer these 9 1.07
transfer thou 9 1.08
transfer to 9 0.54
transfer tool 13 0.4
transfer traffic 13 -0.08 21 -0.84
transfer you 9 0.15
turnoff  9 -0.13 20 3.3
turnoff ^ 20 0.44
turnoff consent 0 0.67
turnoff measure 20 1.23
twoclick  8 0.42
undo  0 -0.99 5 3.56
unless  0 1.15 2 0.32 4 -2.19
unless consent 0 1.19 1 0.49
unless deed 9 0.08
unless necessary 2 0.37
unless someone 9 1.79
unlinkable  11 0.25
unnecessary  0 0.97
unnecessary blocked 2 4.1
unnecessary cookie 0 0.34
unnecessary cookies 0 0.09
unnecessary copula 0 -0.39
unnecessary negation 4 1.96
unnecessary tool 0 0.74
unnecessary whole 3 1.22
unnecessary you 0 0.21
url  0 -0.11 3 -2.02 4 -1.28 6 -0.04 7 -0.47 9 -0.37 10 0.38 11 -0.05 13 -0.17 14 -0.28 19 3.05 20 4.17
usa  21 -0.14
usa these 16 0.38
usable  2 -1.71 4 4.23
usable freeof 4 0.2
use  3 -0.49 4 -0.18 7 -0.71 9 -1.28 12 -0.05 13 -1.04 15 -0.65 18 -0.06 20 0.57
use @ 3 -0.7 6 0.22 10 0.18
use analytics 0 -0.04 12 1
use anon 12 1.18
use by 0 0.49 12 0.62
use click 8 2.24
use consent 0 0.58
use cookies 10 0.99 17 0.98
use copula 0 0.07
use find 19 1.76
use following 17 1.83
use inland 16 0.76
use necessary 2 1.43
use negation 0 -0.71 17 1.49
use none 13 -0.56
use not 10 -0.05 17 0.86
use offpage 19 0.75
use only 0 1.08 17 0.41
use others 17 -0.73
use privacymode 10 2.2
use shown 19 0.62
use these 0 0.16
use thou 0 -0.68 19 0.58
use tls 21 0.3
use to 17 -0.09
use tool 5 -0.35 18 -1.05
use toward 11 0.33
use with 12 2.12
use withdraw 5 0.85
use you 0 1.34
verbfirst  0 -0.02 1 -0.49 5 -0.85 6 -0.74 8 -0.27 9 -0.6 10 -0.31 12 -0.13 13 -0.97 14 -0.44 15 -0.51 16 -0.36 17 -0.16 19 -0.46 20 -0.59
verbfirst @ 7 -0.09
verbfirst ^ 1 1.01 4 -0.57 11 -0.22
verbfirst answer 6 1.8
verbfirst answered 6 0.5
verbfirst ask 1 -0.14
verbfirst banner 0 0.12
verbfirst bounded 2 0.55
verbfirst by 3 0.26 7 -0.65 9 0.08 13 0.01
verbfirst category 3 0.69
verbfirst choice 10 0.04
verbfirst click 9 0.06
verbfirst content 3 0.03
verbfirst cookie 18 0.54
verbfirst cookies 3 0.28 18 0.78
verbfirst copula 0 -0.18 6 -0.64 7 -0.45 12 -0.31 15 -0.3
verbfirst deal 14 1.02
verbfirst detail 11 0.33
verbfirst each 7 -3.26
verbfirst exist 16 -0.1
verbfirst h_provider 8 0.73
verbfirst hearsay 11 0.55
verbfirst leans 9 0.33
verbfirst listing 18 0.33
verbfirst marketing 3 0.76
verbfirst negation 11 0.59 13 0.35
verbfirst not 0 0.03 17 1.07
verbfirst only 0 -0.36 1 0.51
verbfirst present 16 -0.09
verbfirst same 4 0.82
verbfirst set 10 0.08
verbfirst shorten 12 1.01
verbfirst someone 19 0.05 20 0.62
verbfirst store 16 1.26
verbfirst these 0 0.35 1 1.23 4 0.22 10 0.49 21 0.49
verbfirst third 13 0.83
verbfirst thou 8 0.35
verbfirst tls 21 1.49
verbfirst to 0 0.7
verbfirst together 7 0.46
verbfirst tool 0 0.55 17 -0.22
verbfirst toward 13 1.27
verbfirst transfer 21 0.93
verbfirst with 0 -0.29 3 -0.09
verbfirst without 4 0.35
video  4 -0.52 9 -1.56
video @ 3 0.39
video ^ 10 1.43
video after 7 -0.37
video by 10 0.17
video content 4 -0.06 8 -0.25
video deletion 3 0.68
video holdings 10 -0.72
video includes 3 0.47
video not 8 0.6
video offpage 3 -0.25
video these 8 0.44 10 1.77
video together 8 -1.69
video tool 8 0.93 10 2.69
video verbfirst 10 1.21
wait  3 -0.5
wait analytics 0 -0.91
wait not 0 -0.91
we  0 -0.59 1 -0.8 2 -0.86 3 -0.28 4 -0.91 5 -0.18 6 -0.54 7 -0.67 8 -1.46 9 -0.52 14 -0.41 15 -0.2 16 -0.22 18 -0.71 19 -0.96 20 -0.84 21 -0.07
we @ 6 0.61
we ^ 1 -0.94 2 -0.74 3 -0.15 5 -0.64 11 -0.78 13 -0.04 17 0.48 19 -0.42
we after 9 0.14
we analytics 3 -0.54
we assigned 3 0.36
we bounded 0 -0.34
we by 3 0.79 7 -0.06
we click 9 0.75
we consent 3 -2.46
we cookies 2 0.01
we counts 11 0.45
we default 6 -3.45
we embed 10 0.05
we holdings 16 1.03
we keepus 13 0.71
we leans 13 0.75
we listing 18 0.55
we measure 14 1.7
we negation 10 -1.29 14 -0.05 15 0.35 16 -0.38
we not 2 -0.71 10 -1.15 13 0.57
we only 11 0.86
we onsite 21 -2.85
we ours 10 -0.07 11 -0.11
we owndata 9 -0.99
we personaldata 17 -0.27
we planned 10 -0.56
we present 19 -1.38
we process 16 0.29
we processor 17 1.83
we provider 17 0.09
we set 0 -0.3
we someone 5 -0.13 15 0.68
we stay 13 0.49
we store 12 0.77
we technology 0 0.21
we these 7 0.41 15 0.56
we third 13 1.11
we thou 9 0.1 15 0.19
we tool 13 -0.31 19 0.44
we toward 9 -0.51
we twoclick 8 2.59
we use 0 -0.47 11 -0.2
we verbfirst 0 -0.37 10 0.43
we websites 0 0.97 7 1.05 15 0.24 21 -0.04
we wesubj 2 -0.27 3 -0.49 4 -0.49 5 -1.27 6 -0.37 7 -0.36 9 -0.28 11 -0.24 12 -0.22 14 -0.32 15 -0.49 16 -0.97 17 -0.47 18 -0.2 20 -0.13 21 -0.52
we with 7 -0.89
we withdraw 5 0.08
we you 13 0.27 15 1.06
we yours 9 0.39
websites  1 -0.41 3 -1.64 5 -0.22 9 -1.43 11 -1.23 13 -0.9 16 -0.03 18 -0.14 19 -0.47 20 -1.05
websites after 6 -3.53
websites before 12 1.79
websites flow 15 0.46
websites negation 15 1
websites onsite 4 0.88
websites shorten 12 0.71
websites with 12 1.89 21 -0.74
wesubj  2 -0.21 3 -0.4 4 -0.41 5 -1.18 6 -0.31 7 -0.29 9 -0.2 11 -0.16 12 -0.16 14 -0.25 15 -0.44 16 -0.86 17 -0.32 18 -0.15 20 -0.08 21 -0.46
wesubj @ 0 0.55 17 -0.13
wesubj ^ 1 -0.5 10 -0.38 11 -0.08 14 -0.86 19 -0.13
wesubj ask 0 0.32
wesubj before 0 1.11
wesubj by 0 0.18 7 -0.57
wesubj choice 10 0.58
wesubj cookie 2 0.65 3 0.7
wesubj cookies 2 0.98 3 0.03 17 0.3
wesubj deed 9 -0.15
wesubj following 17 0.28
wesubj h_purpose 12 0.55
wesubj holdings 0 0.34
wesubj if 0 1.26
wesubj keepus 13 0.82
wesubj knowing 11 0.16
wesubj leans 13 0.25
wesubj load 0 0.16
wesubj measure 0 0.96
wesubj negation 12 0.31 14 -1.38
wesubj none 13 0.69
wesubj not 14 -0.37
wesubj only 11 0.34
wesubj ours 1 0.79
wesubj owndata 13 0.4
wesubj pd 13 0.51
wesubj personal 13 0.07
wesubj planned 10 -0.19
wesubj privacymode 10 2.06
wesubj share 13 0.58
wesubj show 11 0.72
wesubj shown 9 0.36
wesubj someone 0 -0.05 13 -0.22
wesubj stores 12 0.04 16 0.84
wesubj technology 0 0.34
wesubj these 17 0.23
wesubj to 11 -1.18
wesubj tool 13 -0.97 17 0.77
wesubj toward 13 -0.49
wesubj trading 13 1.07
wesubj twoclick 8 0.23
wesubj use 8 0.13 17 0.99
wesubj we 1 0.98 11 -0.6 17 -1.56
whereif  0 -0.08
whereif ^ 16 -0.42
whereif choice 6 0.66
which someone 11 -0.54
which who 3 -0.72 19 -0.7
who  3 -0.28 7 -0.14 13 -0.14
who ^ 19 1.61
whole  6 -0.68 8 -0.49 11 -0.29 19 -0.18 20 -0.98
whole @ 18 0.3
whole ^ 18 1.52
whole below 18 -2.5
whole bounded 16 -0.23
whole by 18 0.55
whole cookie 4 -0.8 18 0.26
whole cookies 4 -0.65 18 0.35
whole find 4 3.28
whole h_name 4 -0.13
whole listing 18 0.83
whole onsite 18 1.16
whole open 7 0.29
whole outparty 3 0.3
whole receive 18 1.55
whole require 3 1.77
whole service 18 0.37
whole shorten 11 0.58
whole tls 21 1.06
whole to 7 1.75
whole tool 4 -0.65 18 1.81
whole use 18 1.22
whole we 18 1.49
whole websites 21 0.25
whole withdraw 5 0.64
window  0 -0.12 1 -0.12 4 -0.76 6 2.06 7 -1.11 9 -0.48 10 -0.15 11 -0.24 16 -0.49 18 -0.36
window banner 6 -0.57
window choice 2 -0.32
window cookie 6 0.42
window cookies 6 0.44
window encrypt 21 1.17
window not 0 1.45
window offpage 3 0.61 6 -0.65
window open 6 0.82
window show 6 0.41
window someone 6 0.14
window with 6 0.99
with  1 -0.31 3 -0.05 4 -0.43 9 -0.34 11 -0.01 13 -0.91 16 -0.3 17 -0.71 18 -0.49 21 -0.13
with @ 7 -0.23
with arrival 6 0.34
with assigned 20 1.18
with by 1 -0.49 3 -0.02 4 -0.79 8 -0.15 13 -0.2
with click 8 0.79
with consent 0 0.15 1 1.21
with deed 9 1.68 20 0.7
with detail 11 0.31
with domain 3 1.52
with h_life 11 1.91
with ip 12 -0.01
with not 11 0.22 20 0.59
with onsite 15 0.18
with ours 21 0.04
with records 15 1.17
with socialpage 6 0.43
with someone 6 0.44
with these 0 1.74 10 0.53 20 0.24
with thisdoc 20 0.84
with together 7 -0.75
with tool 2 0.31
with toward 6 0.99
with verbfirst 0 -0.15 10 0.3
with you 6 0.09 12 -0.34
withdraw  0 -1.5 1 -2.46 3 -1.28 4 -1 5 3.66 6 -0.35 19 -0.75
withdraw @ 5 0.76
withdraw ^ 5 2.37
withdraw cookie 5 0.75
withdraw cookies 5 0.34
withdraw offpage 5 0.42
withdraw tool 5 0.51
withdraw toward 5 0.59
withdraw undo 5 -1.24
without  13 -1.01
without ^ 0 0.02 2 0.51 14 -0.97
without before 14 1.3
without consent 0 1.26
without negation 9 0.18
without personaldata 14 2.08
withus we 7 1.03
words 0 0 -2.26 1 -2.32 2 -3.03 3 -1.76 4 -2.78 5 -2.89 6 -3.01 7 -2.43 8 -2.72 9 -2.57 10 -2.37 11 -2.07 12 -2.1 13 -0.8 14 -1.6 15 -2.17 16 -1.53 17 -1.63 18 -1.93 19 -1.75 20 -4.17 21 -2.48
words 1 0 -2.58 1 -2.39 2 -2.68 3 -2.15 4 -1.74 5 -1.32 6 -2.37 7 -2.35 8 -2.89 9 -1.35 10 -2.56 11 -2.35 12 -2.64 13 -1.19 14 -1.34 15 -1.78 16 -2.36 17 -2.01 18 -2.58 19 -1.01 20 -1.7 21 -2.12
words 2 0 -1.92 1 -0.66 2 -1.71 3 -2.05 4 -1.67 6 -1.35 7 -1.76 8 -1.66 9 -1.32 10 -1.46 11 -1.49 12 -1.67 17 -2.61 18 -2.18 20 -1.35 21 -1.89
you  1 -0.23 2 -0.86 3 -0.51 5 -0.52 7 -0.04 9 -0.02 10 -1.5 11 -0.88 14 -0.59 15 -0.4 16 -0.71 17 -1.04 18 -0.95 19 -1.09 21 -0.38
you @ 9 0.67 20 0.49
you ^ 0 -0.5 1 -0.09 2 -0.29 7 -0.31 12 -0.27 19 -0.31 20 -0.91
you account 9 0.2
you after 6 0.96 15 0.29
you again 5 0.16
you all 4 0.43
you answer 9 0.46
you anytime 5 1.41
you assigned 5 1.21
you banner 3 -2
you before 9 0.23
you bounded 2 0.23
you browser 7 0.44
you by 14 -0.61
you choice 3 -0.38 9 0.17
you click 0 -0.51
you consent 0 1.03 6 0.01 9 -0.29
you cookie 4 1.02
you cookies 2 0.07
you copula 1 0.2 2 0.46 6 0.13 9 0.14 13 0.6
you dc_address 7 0.22
you deal 15 0.39 21 0.19
you detail 9 0.37
you duty 0 0.06
you effect 4 1.23
you encrypt 21 1.27
you evenif 4 1.5
you firstvisit 6 0.95
you freeof 4 0.47
you functional 3 0.26
you ground 0 0.13
you holdings 1 0.32 5 0.18 6 0.07 13 0.35 15 -0.46
you identify 11 0.72
you if 5 0.1
you leans 20 -0.33
you load 8 0.23
you negation 9 0.15 11 0.19 13 0.12
you none 13 0.51
you not 2 1.9 4 0.4
you offpage 3 -0.18 19 0.08
you offtopic 4 -3.72
you only 2 0.9
you onsite 4 0.01 6 0.29 14 0.36
you ours 21 0.5
you outparty 0 0.92 13 0.4
you outside 20 2.35
you personaldata 13 0.19
you process 1 1.76
you receive 9 -0.87
you records 11 -0.52
you shorten 12 0.83
you show 6 0.53 13 -0.22
you shown 10 1.97
you someone 0 -0.21 1 -0.07 3 -0.43 8 -0.17 19 -0.04 21 -0.76
you store 12 -0.64
you stores 1 0.95
you these 3 0.12 6 0.05 13 0.07
you thou 0 -0.9 1 -0.22 2 -0.66 8 -0.54 9 -0.01 11 -1.01 12 -0.3 14 -0.88 17 -0.74 18 -0.46 21 -1.1
you tool 4 0.68 5 0.29 6 0.29 9 -0.78
you transfer 9 1.23
you turnoff 20 -1.63
you verbfirst 0 0.18 4 0.56 10 0.12
you we 4 -0.29 9 0.86 10 0.76
you websites 15 1.55
you with 0 -0.58 12 0.09 21 0.01
you withdraw 5 0.29
you without 4 0.35
you yourchoice 5 1.6
yourchoice  3 0.85 5 1.32
yourchoice by 3 1.75
yourchoice not 5 1.94
yours  4 -0.11 7 -0.13 13 1.18 14 -0.03 17 -0.69
yours @ 13 0.14
yours ^ 13 0.75
yours anon 11 1.09
yours deed 9 0.61
yours inland 16 1.92
yours ip 12 0.49
yours not 13 0.98
yours ours 13 1.58
yours stores 16 0.26
yours transfer 21 1.39
yours you 9 1.8`;
